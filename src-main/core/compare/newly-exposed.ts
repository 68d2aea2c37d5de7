import { scopeReach } from '../address/scope-reach.ts';
import { socketScope } from '../address/socket-scope.ts';
import { namespaceKey } from '../socket/network-namespace.ts';
import type { Socket } from '../socket/socket.ts';

/**
 * The waiting sockets through which a port of one protocol can be reached from further away than
 * it could before: opened to the network, or moved there from this machine only.
 */
export function newlyExposed(
  before: readonly Socket[],
  after: readonly Socket[],
): readonly Socket[] {
  const widestBefore = new Map<string, number>();
  for (const socket of before.filter(isWaiting)) {
    const widest = Math.max(widestBefore.get(portKey(socket)) ?? 0, reachOf(socket));
    widestBefore.set(portKey(socket), widest);
  }
  return after
    .filter(isWaiting)
    .filter((socket) => reachOf(socket) > (widestBefore.get(portKey(socket)) ?? 0));
}

function isWaiting({ remote, state }: Socket): boolean {
  return remote === null && state !== 'CLOSED';
}

function portKey({ protocol, local, networkNamespace }: Socket): string {
  return `${protocol} ${local.port}${namespaceKey(networkNamespace)}`;
}

function reachOf(socket: Socket): number {
  return scopeReach(socketScope(socket));
}
