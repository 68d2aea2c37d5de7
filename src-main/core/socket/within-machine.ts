import { scopeOf } from '../address/scope.ts';
import type { Socket } from './socket.ts';

/**
 * Whether the other end of a connection is on this machine, as far as the connection itself tells:
 * it leads to loopback, or to the very address it comes from. That is how systems connect to an
 * address of their own (RFC 6724 section 5, rule 1), and two computers of one network cannot have
 * the same address.
 */
export function isWithinMachine({ local, remote }: Pick<Socket, 'local' | 'remote'>): boolean {
  if (remote === null) return false;
  return remote.address === local.address || scopeOf(remote.address) === 'this-machine';
}
