import { isUnspecifiedAddress } from '../address/wildcard-address.ts';
import type { Socket } from '../socket/socket.ts';

/** Whoever waits on one of these is found by a call to `localhost` (RFC 6761 section 6.3). */
const meantByLocalhost: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '0.0.0.0', '::']);

/**
 * True when two programs that wait on one port number are in each other's way: some address or
 * name may reach either. `192.168.1.20` and `127.0.0.1` are not; `127.0.0.1` and `::1` are, since
 * `localhost` means both.
 */
export function shadowEachOther(one: readonly Socket[], other: readonly Socket[]): boolean {
  const addresses = new Set(other.map(({ local }) => local.address));
  return [...new Set(one.map(({ local }) => local.address))].some((address) =>
    [...addresses].some((theirs) => overlap(address, theirs)),
  );
}

function overlap(one: string, other: string): boolean {
  if (one === other) return true;
  if (meantByLocalhost.has(one) && meantByLocalhost.has(other)) return true;
  return covers(one, other) || covers(other, one);
}

/** `::` mostly takes IPv4 as well (RFC 3493 section 5.3), `0.0.0.0` never IPv6. */
function covers(wildcard: string, address: string): boolean {
  if (!isUnspecifiedAddress(wildcard)) return false;
  return wildcard === '::' || !address.includes(':');
}
