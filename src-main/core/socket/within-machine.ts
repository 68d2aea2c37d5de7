import { isOwnAddress } from '../address/own-addresses.ts';
import { scopeOf } from '../address/scope.ts';
import type { Socket } from './socket.ts';

/**
 * Whether the other end of a connection is on this machine: it leads to loopback, to the very
 * address it comes from (that is how systems connect to an address of their own, RFC 6724 section
 * 5, rule 1, and two computers of one network cannot have the same address), or to another address
 * of the machine. In a container's network the machine's addresses may be anybody's.
 */
export function isWithinMachine({
  local,
  remote,
  networkNamespace,
}: Pick<Socket, 'local' | 'remote' | 'networkNamespace'>): boolean {
  if (remote === null) return false;
  if (remote.address === local.address || scopeOf(remote.address) === 'this-machine') return true;
  return networkNamespace === null && isOwnAddress(remote.address);
}
