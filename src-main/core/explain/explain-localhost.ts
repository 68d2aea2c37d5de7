import type { PortGroup } from '../grouping/port-group.ts';
import type { Machine } from '../machine/machine.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { listText, processLabels } from './list-text.ts';

/**
 * Says which of several programs on one TCP port answers a call to `localhost`, and how sure that
 * is: clients try the addresses in the resolver's order (RFC 6724, RFC 8305) until one is taken,
 * so where the order is known, so is the answer. `groups` are of one port.
 */
export function explainLocalhost(
  groups: readonly PortGroup[],
  { localhostAddresses }: Pick<Machine, 'localhostAddresses'>,
): readonly Phrase[] {
  const port = groups[0]?.port ?? 0;
  const holders = [
    { address: '127.0.0.1', process: holderAt(groups, ['127.0.0.1', '0.0.0.0', '::']) },
    { address: '::1', process: holderAt(groups, ['::1', '::']) },
  ].filter(isHeld);
  const [one, other] = holders;
  if (one === undefined) return [];
  if (other === undefined) return [overOneFamily(port, one, localhostAddresses)];
  if (one.process === other.process) {
    return [phrase('localhostOne', { port, process: one.process })];
  }
  return [overBoth(port, holders, localhostAddresses ?? [])];
}

interface Holder {
  readonly address: string;
  readonly process: string;
}

function isHeld(holder: { address: string; process: string | null }): holder is Holder {
  return holder.process !== null;
}

function overOneFamily(
  port: number,
  { address, process }: Holder,
  order: readonly string[] | undefined,
): Phrase {
  if (order !== undefined && !order.includes(address)) {
    return phrase('localhostNobody', { port, addresses: listText(order), address, process });
  }
  return phrase(address === '::1' ? 'localhostIpv6' : 'localhostIpv4', { port, process });
}

function overBoth(port: number, holders: readonly Holder[], order: readonly string[]): Phrase {
  const known = order.flatMap((address) => holders.filter((one) => one.address === address));
  const [first, second] = known;
  const left = holders.find((one) => one !== first);
  if (first === undefined || left === undefined) {
    const [ipv4, ipv6] = holders.map(({ process }) => process);
    return phrase('localhostTwo', { port, ipv4: ipv4 ?? '', ipv6: ipv6 ?? '' });
  }
  const values = { port, first: first.address, process: first.process };
  return phrase(second === undefined ? 'localhostOnly' : 'localhostOrder', {
    ...values,
    second: left.address,
    other: left.process,
  });
}

/** The kernel prefers the most exact address: the first in the list that somebody waits on. */
function holderAt(groups: readonly PortGroup[], addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const holder = groups.find((group) =>
      group.waiting.some((socket) => takes(socket, address, addresses)),
    );
    if (holder !== undefined) return holderLabel(holder);
  }
  return null;
}

/** A socket on `::` takes IPv4 too, unless it was told not to. */
function takes(
  { local, binding }: Pick<Socket, 'local' | 'binding'>,
  address: string,
  wanted: readonly string[],
): boolean {
  if (local.address !== address) return false;
  return !(address === '::' && wanted.includes('0.0.0.0') && binding?.ipv6Only === true);
}

/** A program that cannot be named is told by the endpoint it waits on. */
function holderLabel({ owners, waiting }: PortGroup): string {
  if (owners.length > 0) return processLabels(owners);
  return listText(waiting.slice(0, 1).map((socket) => formatEndpoint(socket.local)));
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
