import ipaddr from 'ipaddr.js';
import type { Family } from '../socket/socket.ts';

/** An address in the one spelling used everywhere, and how it was written. */
export interface CanonicalAddress {
  /** Dotted IPv4, or IPv6 as RFC 5952 section 4 writes it, with `%scope` where one has a meaning. */
  readonly address: string;
  /** The family of the written text: an IPv4-mapped address is `ipv6` text. */
  readonly family: Family;
  /** True for `::ffff:a.b.c.d` (RFC 4291 section 2.5.5.2), whose `address` is the IPv4 one. */
  readonly mapped: boolean;
}

/** Longest IPv6 text (RFC 4291, 45 characters), brackets and a scope id of 32 characters. */
const longestText = 80;
const scopeIdPattern = /^[^\s%[\]/\p{C}]{1,32}$/u;
const dottedTail = /(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** Ranges whose addresses are only unique on one link, so that a scope id has a meaning (RFC 4007). */
const scopedRanges: readonly string[] = ['linkLocal', 'multicast', 'deprecatedSiteLocal'];

/**
 * Brings an address as any tool writes it into the one spelling: `[::1]` loses its brackets,
 * `::ffff:127.0.0.1` becomes IPv4, `FE80:0::1%eth0` becomes `fe80::1%eth0`. A scope id on an
 * address that has no scope (a bound device: `127.0.0.53%lo`) is dropped. Null for anything else:
 * `*`, names, an address cut off by netstat.
 */
export function canonicalAddress(text: string): CanonicalAddress | null {
  if (text.length > longestText) return null;
  const { bare, scopeId } = splitScope(text);
  if (scopeId !== null && !scopeIdPattern.test(scopeId)) return null;
  return bare.includes(':') ? canonicalIpv6(bare, scopeId) : canonicalIpv4(bare);
}

/** Takes apart `[fe80::1%eth0]`, `[fe80::1]%eth0` (as ss writes it) and `fe80::1%eth0`. */
function splitScope(text: string): { bare: string; scopeId: string | null } {
  const outside = /^\[([^[\]]*)\](?:%(.*))?$/su.exec(text);
  const inner = outside?.[1] ?? text;
  const percent = inner.indexOf('%');
  if (percent === -1) return { bare: inner, scopeId: outside?.[2] ?? null };
  return { bare: inner.slice(0, percent), scopeId: inner.slice(percent + 1) };
}

function canonicalIpv4(text: string): CanonicalAddress | null {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text)) return null;
  return { address: text, family: 'ipv4', mapped: false };
}

function canonicalIpv6(text: string, scopeId: string | null): CanonicalAddress | null {
  const hexadecimal = withoutDottedTail(text);
  if (hexadecimal === null || !ipaddr.IPv6.isValid(hexadecimal)) return null;
  const parsed = ipaddr.IPv6.parse(hexadecimal);
  if (parsed.isIPv4MappedAddress()) {
    return { address: parsed.toIPv4Address().toString(), family: 'ipv6', mapped: true };
  }
  const scope = scopeId !== null && scopedRanges.includes(parsed.range()) ? `%${scopeId}` : '';
  return { address: parsed.toRFC5952String() + scope, family: 'ipv6', mapped: false };
}

/** `::ffff:1.2.3.4` -> `::ffff:102:304`; ipaddr.js takes every dotted tail for a mapped address. */
function withoutDottedTail(text: string): string | null {
  const tail = dottedTail.exec(text);
  if (tail === null) return text.includes('.') ? null : text;
  if (!ipaddr.IPv4.isValidFourPartDecimal(tail[0])) return null;
  const [a = 0, b = 0, c = 0, d = 0] = tail.slice(1).map(Number);
  const groups = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  return text.slice(0, tail.index) + groups;
}
