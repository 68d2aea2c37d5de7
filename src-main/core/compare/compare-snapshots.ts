import { compareSockets, inDocumentOrder } from '../snapshot/snapshot-document.ts';
import type { Socket } from '../socket/socket.ts';
import type { Comparison, SocketChange } from './comparison.ts';
import { newlyExposed } from './newly-exposed.ts';
import { pairSockets } from './pair-sockets.ts';
import { haveOtherPrograms } from './same-program.ts';

/**
 * Says what is different between two readings, each part in the order of the snapshot document.
 * A connection's state is no difference: it goes through its states all the time.
 */
export function compareSnapshots(before: readonly Socket[], after: readonly Socket[]): Comparison {
  const { pairs, onlyBefore, onlyAfter } = pairSockets(before, after);
  return {
    opened: inDocumentOrder(onlyAfter),
    closed: inDocumentOrder(onlyBefore),
    ownerChanged: inOrder(pairs.filter((pair) => haveOtherPrograms(pair.before, pair.after))),
    stateChanged: inOrder(pairs.filter(isStateChange)),
    newlyExposed: inDocumentOrder(newlyExposed(before, after)),
  };
}

function isStateChange({ before, after }: SocketChange): boolean {
  return after.remote === null && before.state !== after.state;
}

function inOrder(changes: readonly SocketChange[]): readonly SocketChange[] {
  return changes.toSorted((a, b) => compareSockets(a.after, b.after));
}
