import ipaddr from 'ipaddr.js';
import { splitZone } from '../address/scope.ts';

/** True for the addresses (canonical text) a range holds. */
export type AddressTest = (address: string) => boolean;

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Reads an address, an address range in CIDR notation (RFC 4632, RFC 4291 section 2.3) or
 * `localhost`. A scope id must match where one is given. Null when the text is none of these.
 */
export function parseAddressRange(text: string): AddressTest | null {
  if (text.toLowerCase() === 'localhost') {
    return remembering((address) => /^127\.|^::1$/.test(address));
  }
  const slash = text.indexOf('/');
  const { bare, zone } = splitZone(slash === -1 ? text : text.slice(0, slash));
  const wanted = parseAddress(bare);
  if (wanted === null) return null;
  const bits = slash === -1 ? lengthOf(wanted) : parseBits(text.slice(slash + 1), lengthOf(wanted));
  if (bits === null) return null;
  return remembering((address) => holds(wanted, bits, zone, address));
}

function holds(wanted: Address, bits: number, zone: string | null, address: string): boolean {
  const given = splitZone(address);
  if (zone !== null && given.zone !== zone) return false;
  const parsed = parseAddress(given.bare);
  if (parsed?.kind() !== wanted.kind()) return false;
  const theirs = parsed.toByteArray();
  return wanted.toByteArray().every((byte, index) => {
    const left = Math.min(8, Math.max(0, bits - index * 8));
    const mask = (0xff << (8 - left)) & 0xff;
    return (byte & mask) === ((theirs[index] ?? 0) & mask);
  });
}

/** Whole addresses only: `10.1` is short for something to ipaddr.js, but a slip in a filter. */
function parseAddress(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) ? ipaddr.process(text) : null;
}

function lengthOf(address: Address): number {
  return address.kind() === 'ipv4' ? 32 : 128;
}

function parseBits(text: string, longest: number): number | null {
  if (!/^\d{1,3}$/.test(text)) return null;
  const bits = Number(text);
  return bits <= longest ? bits : null;
}

const mostRemembered = 10_000;

/** Addresses come back with every reading; parsing each of them again would cost the most. */
function remembering(test: AddressTest): AddressTest {
  const answers = new Map<string, boolean>();
  return (address) => {
    const known = answers.get(address);
    if (known !== undefined) return known;
    if (answers.size >= mostRemembered) answers.clear();
    const answer = test(address);
    answers.set(address, answer);
    return answer;
  };
}
