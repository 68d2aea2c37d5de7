import ipaddr from 'ipaddr.js';

/**
 * The name under which the DNS has the names of an address: `192.0.2.7` →
 * `7.2.0.192.in-addr.arpa` (RFC 1035 section 3.5), IPv6 by nibbles under `ip6.arpa` (RFC 3596
 * section 2.5). Null for what is no address without a scope id.
 */
export function reverseName(address: string): string | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return `${address.split('.').toReversed().join('.')}.in-addr.arpa`;
  }
  if (address.includes('%') || !ipaddr.IPv6.isValid(address)) return null;
  const bytes = ipaddr.IPv6.parse(address).toByteArray();
  const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 15]);
  return `${nibbles
    .toReversed()
    .map((nibble) => nibble.toString(16))
    .join('.')}.ip6.arpa`;
}
