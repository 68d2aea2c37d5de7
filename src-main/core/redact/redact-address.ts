import ipaddr from 'ipaddr.js';
import { splitZone } from '../address/scope.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** Addresses that mean the same on everybody's machine, or within one network only. */
const harmless: ReadonlySet<string> = new Set([
  'unspecified',
  'loopback',
  'private',
  'broadcast',
  'multicast',
  'carrierGradeNat',
]);

/**
 * Another address in place of one that tells where in the world somebody is: of IPv4 one of
 * 198.18.0.0/15, which is never routed (RFC 2544), of IPv6 one of 2001:db8::/32 (RFC 3849), the
 * same network staying one network. The lower half of a local IPv6 address goes too, as it may be
 * the number of a network card (RFC 4291 appendix A). What is no address stays.
 */
export function redactAddress(address: string, pseudonyms: Pseudonyms): string {
  const { bare, zone } = splitZone(address);
  const isIpv4 = ipaddr.IPv4.isValidFourPartDecimal(bare);
  if (!isIpv4 && !ipaddr.IPv6.isValid(bare)) return address;
  const replaced = isIpv4 ? redactIpv4(bare, pseudonyms) : redactIpv6(bare, pseudonyms);
  return zone === null ? replaced : `${replaced}%${zone}`;
}

function redactIpv4(address: string, pseudonyms: Pseudonyms): string {
  const range = ipaddr.IPv4.parse(address).range();
  if (harmless.has(range) || range === 'linkLocal') return address;
  return pseudonyms.made('ipv4', address, ([first = 0, second = 0, third = 0]) =>
    [198, 18 + (first & 1), second, third].join('.'),
  );
}

function redactIpv6(address: string, pseudonyms: Pseudonyms): string {
  const parsed = ipaddr.IPv6.parse(address);
  if (parsed.isIPv4MappedAddress()) {
    return `::ffff:${redactIpv4(parsed.toIPv4Address().toString(), pseudonyms)}`;
  }
  const range = parsed.range();
  if (harmless.has(range)) return address;
  const network = parsed.parts.slice(0, 4);
  const card = parsed.parts.slice(4);
  if (range === 'linkLocal' || range === 'uniqueLocal') {
    return isPlain(card) ? address : textOf([...network, ...cardFor(address, pseudonyms)]);
  }
  const otherNetwork = wordsOf('ipv6 network', network.join(':'), 2, pseudonyms);
  const otherCard = isPlain(card) ? card : cardFor(address, pseudonyms);
  return textOf([0x2001, 0xdb8, ...otherNetwork, ...otherCard]);
}

/** Written by hand (`::1`, `::35`) rather than made from a network card or drawn by lot. */
function isPlain(card: readonly number[]): boolean {
  return card.slice(0, 3).every((word) => word === 0);
}

function cardFor(address: string, pseudonyms: Pseudonyms): readonly number[] {
  return wordsOf('ipv6 card', address, 4, pseudonyms);
}

function wordsOf(
  kind: string,
  name: string,
  count: number,
  pseudonyms: Pseudonyms,
): readonly number[] {
  const text = pseudonyms.made(kind, name, (bytes) =>
    Array.from({ length: count }, (_, at) => ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0))
      .map(String)
      .join(' '),
  );
  return text.split(' ').map(Number);
}

function textOf(parts: readonly number[]): string {
  return new ipaddr.IPv6([...parts]).toRFC5952String();
}
