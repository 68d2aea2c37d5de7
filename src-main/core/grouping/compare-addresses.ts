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

/** The same order for sorting many: each address is parsed once in the comparator's life. */
export function addressComparator(): (a: string, b: string) => number {
  const keys = new Map<string, string>();
  const keyOf = (address: string): string => {
    const known = keys.get(address);
    if (known !== undefined) return known;
    const key = sortKey(address);
    keys.set(address, key);
    return key;
  };
  return (a, b) => (a === b ? 0 : compareTexts(keyOf(a), keyOf(b)) || compareTexts(a, b));
}

/** Text that sorts as the address should: its rank, then its bytes, all of one length in a rank. */
function sortKey(address: string): string {
  const { bare } = splitZone(address);
  const bytes = ipaddr.isValid(bare) ? ipaddr.parse(bare).toByteArray() : [];
  return [rank(address), ...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
