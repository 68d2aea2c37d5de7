import { namespaceKey } from '../socket/network-namespace.ts';
import type { Socket } from '../socket/socket.ts';
import type { EndedPort } from './ending-effect.ts';
import type { Successor } from './ending.ts';

/**
 * Who waits on one of the ports in `before` now that the processes `endedPids` are gone; null when
 * nobody does. `before` is what `endedPorts` said when the ending began.
 */
export function successorOf(
  before: readonly EndedPort[],
  sockets: readonly Socket[],
  endedPids: ReadonlySet<number>,
): Successor | null {
  const found = before.flatMap((port) => holdersNow(port, sockets, endedPids));
  return found.find(({ kind }) => kind === 'back') ?? found[0] ?? null;
}

function holdersNow(
  { protocol, port, network, heldBy }: EndedPort,
  sockets: readonly Socket[],
  endedPids: ReadonlySet<number>,
): readonly Successor[] {
  const earlier = new Set(heldBy.map(({ pid }) => pid));
  return sockets
    .filter((socket) => socket.protocol === protocol && socket.local.port === port)
    .filter(({ networkNamespace }) => namespaceKey(networkNamespace) === network)
    .filter(({ role }) => role === 'listener' || role === 'bound')
    .flatMap(({ owners }) => owners)
    .filter(({ pid }) => !endedPids.has(pid))
    .map(({ pid, name }) => ({ pid, name, port, kind: earlier.has(pid) ? 'shared' : 'back' }));
}
