import ipaddr from 'ipaddr.js';
import type { InterfaceAddress, Machine } from '../machine/machine.ts';
import type { Socket } from '../socket/socket.ts';
import { splitZone } from './scope.ts';
import { isUnspecifiedAddress } from './wildcard-address.ts';

/**
 * The name of the interface an address belongs to: by its scope id, else the interface that has
 * the very address, else the one with the longest prefix that contains it (127.0.0.53 → `lo`).
 * Null for the unspecified address, multicast without a scope id and networks further away.
 */
export function interfaceOf(address: string, machine: Machine): string | null {
  const { bare, zone } = splitZone(address);
  if (zone !== null && !/^\d+$/.test(zone)) return zone;
  if (isUnspecifiedAddress(bare) || !ipaddr.isValid(bare)) return null;
  const wanted = ipaddr.process(bare);
  const exact = machine.interfaces.find((entry) => bareOf(entry) === bare);
  if (exact !== undefined) return exact.interfaceName;
  // Every interface has fe80::/64, so the prefix says nothing about a link-local address.
  if (wanted.range() === 'linkLocal' && wanted.kind() === 'ipv6') return null;
  return longestPrefix(wanted, machine.interfaces)?.interfaceName ?? null;
}

/** The interface a socket is bound to by name, else the one its local address belongs to. */
export function interfaceOfSocket(
  { local, binding }: Pick<Socket, 'local' | 'binding'>,
  machine: Machine,
): string | null {
  return binding?.interfaceName ?? interfaceOf(local.address, machine);
}

function longestPrefix(
  wanted: ipaddr.IPv4 | ipaddr.IPv6,
  entries: readonly InterfaceAddress[],
): InterfaceAddress | null {
  let best: InterfaceAddress | null = null;
  for (const entry of entries) {
    if (entry.prefixBits === null || entry.prefixBits <= (best?.prefixBits ?? 0)) continue;
    if (contains(entry, entry.prefixBits, wanted)) best = entry;
  }
  return best;
}

function contains(
  entry: InterfaceAddress,
  prefixBits: number,
  wanted: ipaddr.IPv4 | ipaddr.IPv6,
): boolean {
  const bare = bareOf(entry);
  if (!ipaddr.isValid(bare)) return false;
  const own = ipaddr.parse(bare);
  if (own.kind() !== wanted.kind()) return false;
  return own.kind() === 'ipv4'
    ? (wanted as ipaddr.IPv4).match(own, prefixBits)
    : (wanted as ipaddr.IPv6).match(own, prefixBits);
}

function bareOf(entry: InterfaceAddress): string {
  return splitZone(entry.address).bare;
}
