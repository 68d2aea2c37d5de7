import type { PortGroup } from '../grouping/port-group.ts';
import type { Machine } from '../machine/machine.ts';
import type { Phrase } from '../words/phrase.ts';

/** Says what the number of a port tells: the registered service and the range it lies in. */
export function explainPortNumber(
  {
    protocol,
    port,
    portClass,
    serviceName,
  }: Pick<PortGroup, 'protocol' | 'port' | 'portClass' | 'serviceName'>,
  { ephemeralPorts }: Machine,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const values = { port, protocol: protocol.toUpperCase() };
  if (serviceName !== null) {
    phrases.push({ key: 'explain.registered', values: { ...values, service: serviceName } });
  }
  if (port >= ephemeralPorts.first && port <= ephemeralPorts.last) {
    phrases.push({ key: 'explain.inEphemeralRange', values: { port, ...ephemeralPorts } });
  } else if (portClass === 'system') {
    phrases.push({ key: 'explain.systemPort', values: { port } });
  }
  return phrases;
}
