import ipaddr from 'ipaddr.js';
import { scopeOf, splitZone } from '../address/scope.ts';
import { isUnspecifiedAddress } from '../address/wildcard-address.ts';

/**
 * Orders addresses as people look for them: unspecified, then loopback, then the rest, IPv4
 * before IPv6, by number rather than by text. Different texts never compare as equal.
 */
export function compareAddresses(a: string, b: string): number {
  return addressComparator()(a, b);
}

/** More than one table has; a comparator that lives as long as a window must not grow with time. */
const mostKeys = 50_000;

/** The same order for sorting many: an address that comes again is not parsed again. */
export function addressComparator(): (a: string, b: string) => number {
  const keys = new Map<string, string>();
  const keyOf = (address: string): string => {
    const known = keys.get(address);
    if (known !== undefined) return known;
    if (keys.size >= mostKeys) keys.clear();
    const key = sortKey(address);
    keys.set(address, key);
    return key;
  };
  return (a, b) => (a === b ? 0 : compareTexts(keyOf(a), keyOf(b)) || compareTexts(a, b));
}

/** Text that sorts as the address should: its rank, then its bytes, all of one length in a rank. */
function sortKey(address: string): string {
  return String.fromCharCode(rank(address), ...bytesOf(address));
}

/** A dotted IPv4 address as it is always written: no octet begins with a needless zero. */
const dotted = /^(?:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.|$)){4}(?<!\.)$/;

function bytesOf(address: string): readonly number[] {
  if (dotted.test(address)) return address.split('.').map(Number);
  const { bare } = splitZone(address);
  return ipaddr.isValid(bare) ? ipaddr.parse(bare).toByteArray() : [];
}

function rank(address: string): number {
  const family = address.includes(':') ? 1 : 0;
  if (isUnspecifiedAddress(address)) return family;
  return (scopeOf(address) === 'this-machine' ? 2 : 4) + family;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
