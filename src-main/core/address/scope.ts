import ipaddr from 'ipaddr.js';
import { isUnspecifiedAddress } from './wildcard-address.ts';

/**
 * Who can reach a local address: only programs on this machine, one network (the address belongs
 * to one interface), or every network the machine is on (the unspecified address).
 */
export type Scope = 'this-machine' | 'one-network' | 'all-networks';

/** A dotted IPv4 address before 224.0.0.0 that is no loopback: most of any table, told at once. */
const plainUnicast =
  /^(?!127\.)(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}$/;

/**
 * The scope of a local address. Loopback (127.0.0.0/8, `::1`; RFC 1122, RFC 4291) never leaves
 * the machine, nor does interface-local multicast (`ff01::`). A multicast group is heard on every
 * network where it was joined, so without a scope id it counts as all of them. Text that is no address belongs to one unknown interface.
 */
export function scopeOf(address: string): Scope {
  if (isUnspecifiedAddress(address)) return 'all-networks';
  if (plainUnicast.test(address)) return 'one-network';
  const { bare, zone } = splitZone(address);
  if (!ipaddr.isValid(bare)) return 'one-network';
  const range = ipaddr.process(bare).range();
  if (range === 'loopback' || bare.startsWith('ff01:')) return 'this-machine';
  const everywhere = range === 'multicast' || range === 'broadcast';
  return everywhere && zone === null ? 'all-networks' : 'one-network';
}

/** Parts `fe80::1%eth0` into the address and its scope id (RFC 4007 section 11). */
export function splitZone(address: string): {
  readonly bare: string;
  readonly zone: string | null;
} {
  const mark = address.indexOf('%');
  if (mark === -1) return { bare: address, zone: null };
  return { bare: address.slice(0, mark), zone: address.slice(mark + 1) };
}
