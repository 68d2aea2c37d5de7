import type { PortGroup } from '../grouping/port-group.ts';
import { ownNameOf } from '../settings/own-names.ts';
import type { Machine } from '../machine/machine.ts';
import type { Phrase } from '../words/phrase.ts';

/** Says what the number of a port tells: the registered service and the range it lies in. */
export function explainPortNumber(
  {
    protocol,
    port,
    portClass,
    serviceName,
    networkNamespace,
  }: Pick<PortGroup, 'protocol' | 'port' | 'portClass' | 'serviceName' | 'networkNamespace'>,
  { ephemeralPorts }: Machine,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const values = { port, protocol: protocol.toUpperCase() };
  const name = ownNameOf({ protocol, port, networkNamespace });
  if (name !== null) phrases.push({ key: 'explain.ownName', values: { ...values, name } });
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
