import { fiveTupleKey } from '../socket/five-tuple.ts';
import type { SocketFacts } from '../socket/socket.ts';

/**
 * Gives sockets of the more exact witness the owner that the other witness saw, but only where
 * the exact one says that it was not allowed to look. Where it looked and found nobody (a socket
 * on its way between two processes, TIME-WAIT, the kernel) the other is contradicted: a program
 * may have written what a text tool takes for an owner into its own name. Where the other has
 * several sockets on the tuple nobody knows whose is whose, and nothing is added.
 * Answers the array itself when there is nothing to add.
 */
export function completeOwners(
  exact: readonly SocketFacts[],
  other: readonly SocketFacts[],
): readonly SocketFacts[] {
  if (!exact.some(lacksOwner)) return exact;
  const witnesses = singleOwnedByTuple(other);
  if (witnesses.size === 0) return exact;
  return exact.map((socket) => {
    const witness = lacksOwner(socket) ? witnesses.get(fiveTupleKey(socket)) : undefined;
    return witness === undefined ? socket : withOwnersOf(socket, witness);
  });
}

function lacksOwner({ owners, ownerReason }: SocketFacts): boolean {
  return owners.length === 0 && ownerReason === 'other-user';
}

function singleOwnedByTuple(sockets: readonly SocketFacts[]): ReadonlyMap<string, SocketFacts> {
  const byTuple = new Map<string, SocketFacts>();
  const ambiguous = new Set<string>();
  for (const socket of sockets) {
    const key = fiveTupleKey(socket);
    if (byTuple.has(key)) ambiguous.add(key);
    if (socket.owners.length > 0) byTuple.set(key, socket);
  }
  for (const key of ambiguous) byTuple.delete(key);
  return byTuple;
}

function withOwnersOf(socket: SocketFacts, witness: SocketFacts): SocketFacts {
  const contradicts = socket.family !== witness.family || socket.state !== witness.state;
  return contradicts ? socket : { ...socket, owners: witness.owners, ownerReason: null };
}
