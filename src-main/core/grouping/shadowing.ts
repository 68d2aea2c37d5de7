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
  const theirs = onePerAddress(other);
  return onePerAddress(one).some((mine) => theirs.some((their) => overlap(mine, their)));
}

/** Of sockets on one address the one that takes most. */
function onePerAddress(sockets: readonly Socket[]): readonly Socket[] {
  const found = new Map<string, Socket>();
  for (const socket of sockets) {
    const { address } = socket.local;
    if (!found.has(address) || socket.binding?.ipv6Only !== true) found.set(address, socket);
  }
  return [...found.values()];
}

function overlap(one: Socket, other: Socket): boolean {
  const [mine, theirs] = [one.local.address, other.local.address];
  if (mine === theirs) return true;
  if (meantByLocalhost.has(mine) && meantByLocalhost.has(theirs)) return true;
  return covers(one, theirs) || covers(other, mine);
}

/** `::` takes IPv4 as well unless told not to (RFC 3493 section 5.3), `0.0.0.0` never IPv6. */
function covers({ local, binding }: Socket, address: string): boolean {
  if (!isUnspecifiedAddress(local.address)) return false;
  if (!address.includes(':')) return local.address !== '::' || binding?.ipv6Only !== true;
  return local.address === '::';
}
