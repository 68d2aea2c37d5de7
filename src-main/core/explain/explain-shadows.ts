import type { PortGroup } from '../grouping/port-group.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Phrase } from '../words/phrase.ts';
import { listText, processLabels } from './list-text.ts';

/**
 * Where different programs wait on one port number, says so, and which of them a client reaches
 * that calls 127.0.0.1, `::1` or `localhost`. `ports` are the groups of the table.
 */
export function explainShadows(group: PortGroup, ports: readonly PortGroup[]): readonly Phrase[] {
  if (group.shadows.length === 0) return [];
  const others = ports.filter((other) => group.shadows.includes(other.key));
  const values = { port: group.port };
  if (others.length === 0) return [phrase('shadowed', values)];
  const named = others.map((other) => shadowedBy(other));
  return group.protocol === 'udp' ? named : [...named, ...localhost([group, ...others])];
}

function shadowedBy(group: PortGroup): Phrase {
  const addresses = listText([...new Set(group.waiting.map((socket) => socket.local.address))]);
  const values = { port: group.port, addresses };
  if (group.owners.length === 0) return phrase('shadowedByHidden', values);
  return phrase('shadowedBy', { ...values, process: processLabels(group.owners) });
}

/** A program that cannot be named is told by the endpoint it waits on. */
function holderLabel({ owners, waiting }: PortGroup): string {
  if (owners.length > 0) return processLabels(owners);
  return listText(waiting.slice(0, 1).map((socket) => formatEndpoint(socket.local)));
}

/** Which program each meaning of `localhost` reaches; resolvers mostly offer `::1` first. */
function localhost(groups: readonly PortGroup[]): readonly Phrase[] {
  const port = groups[0]?.port ?? 0;
  const overIpv4 = holderAt(groups, ['127.0.0.1', '0.0.0.0', '::']);
  const overIpv6 = holderAt(groups, ['::1', '::']);
  if (overIpv4 === null && overIpv6 === null) return [];
  if (overIpv4 !== null && overIpv6 !== null) {
    if (overIpv4 === overIpv6) return [phrase('localhostOne', { port, process: overIpv4 })];
    return [phrase('localhostTwo', { port, ipv4: overIpv4, ipv6: overIpv6 })];
  }
  if (overIpv4 !== null) return [phrase('localhostIpv4', { port, process: overIpv4 })];
  return [phrase('localhostIpv6', { port, process: overIpv6 ?? '' })];
}

/** The kernel prefers the most exact address: the first in the list that somebody waits on. */
function holderAt(groups: readonly PortGroup[], addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const holder = groups.find((group) =>
      group.waiting.some((socket) => socket.local.address === address),
    );
    if (holder !== undefined) return holderLabel(holder);
  }
  return null;
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
