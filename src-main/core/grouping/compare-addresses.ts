import ipaddr from 'ipaddr.js';
import { scopeOf, splitZone } from '../address/scope.ts';
import { isUnspecifiedAddress } from '../address/wildcard-address.ts';

/**
 * Orders addresses as people look for them: unspecified, then loopback, then the rest, IPv4
 * before IPv6, by number rather than by text. Different texts never compare as equal.
 */
export function compareAddresses(a: string, b: string): number {
  if (a === b) return 0;
  return rank(a) - rank(b) || compareBytes(bytesOf(a), bytesOf(b)) || (a < b ? -1 : 1);
}

function rank(address: string): number {
  const family = address.includes(':') ? 1 : 0;
  if (isUnspecifiedAddress(address)) return family;
  return (scopeOf(address) === 'this-machine' ? 2 : 4) + family;
}

function bytesOf(address: string): readonly number[] {
  const { bare } = splitZone(address);
  return ipaddr.isValid(bare) ? ipaddr.parse(bare).toByteArray() : [];
}

function compareBytes(a: readonly number[], b: readonly number[]): number {
  for (const [index, byte] of a.entries()) {
    const difference = byte - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
