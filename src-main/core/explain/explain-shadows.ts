import type { PortGroup } from '../grouping/port-group.ts';
import type { Machine } from '../machine/machine.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainLocalhost } from './explain-localhost.ts';
import { listText, processLabels } from './list-text.ts';
import { namedPort } from './named-port.ts';

/**
 * Where different programs on one port number are in each other's way, says so, and which of them
 * a client reaches that calls 127.0.0.1, `::1` or `localhost`. `ports` are the groups of the table.
 */
export function explainShadows(
  group: PortGroup,
  ports: readonly PortGroup[],
  machine: Pick<Machine, 'localhostAddresses'>,
): readonly Phrase[] {
  if (group.shadows.length === 0) return [];
  const others = ports.filter((other) => group.shadows.includes(other.key));
  if (others.length === 0) return [phrase('shadowed', {})];
  const named = others.map((other) => toldOf(other, 'shadowedBy'));
  if (group.protocol === 'udp') return named;
  return [...named, ...explainLocalhost([group, ...others], machine)];
}

/** Other programs on the same number that are not in the way, since their endpoints are others. */
export function explainNeighbours(
  group: PortGroup,
  ports: readonly PortGroup[],
): readonly Phrase[] {
  return ports
    .filter((other) => isNeighbour(group, other))
    .map((other) => toldOf(other, 'neighbour'));
}

function isNeighbour(group: PortGroup, other: PortGroup): boolean {
  return (
    other.key !== group.key &&
    other.port === group.port &&
    other.protocol === group.protocol &&
    group.networkNamespace === null &&
    other.networkNamespace === null &&
    group.waiting.length > 0 &&
    other.waiting.length > 0 &&
    !group.shadows.includes(other.key)
  );
}

function toldOf(group: PortGroup, key: string): Phrase {
  const { owners, waiting } = group;
  const port = namedPort(group);
  const addresses = listText([...new Set(waiting.map(({ local }) => local.address))]);
  const values = { port, addresses };
  if (owners.length === 0) return phrase(`${key}Hidden`, values);
  return phrase(key, { ...values, process: processLabels(owners) });
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
