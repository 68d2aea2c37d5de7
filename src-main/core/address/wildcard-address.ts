import type { Family } from '../socket/socket.ts';

/** The unspecified address of each family (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.2). */
export const unspecifiedAddress: Readonly<Record<Family, string>> = { ipv4: '0.0.0.0', ipv6: '::' };

/** True for `0.0.0.0` and `::`: the socket takes part on every address of the machine. */
export function isUnspecifiedAddress(address: string): boolean {
  return address === unspecifiedAddress.ipv4 || address === unspecifiedAddress.ipv6;
}

/** True for an address that never leaves this machine: 127.0.0.0/8 or `::1`. */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || (address.startsWith('127.') && !address.includes(':'));
}

/** The address without its scope id: `fe80::1%eth0` -> `fe80::1`. */
export function withoutScopeId(address: string): string {
  const percent = address.indexOf('%');
  return percent === -1 ? address : address.slice(0, percent);
}

/** True when both name one address; a scope id counts only where both have one. */
export function isSameAddress(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.includes('%') === other.includes('%')) return false;
  return withoutScopeId(one) === withoutScopeId(other);
}
