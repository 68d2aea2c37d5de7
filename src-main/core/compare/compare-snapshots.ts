import { compareSockets, inDocumentOrder } from '../snapshot/snapshot-document.ts';
import type { Socket } from '../socket/socket.ts';
import type { Comparison, SocketChange } from './comparison.ts';
import { pairSockets } from './pair-sockets.ts';
import { compareReach } from './port-reach.ts';
import { programsOfOneMachine, type ProgramTest } from './same-program.ts';

/**
 * Says what is different between two readings, each part in the order of the snapshot document.
 * A connection's state is no difference: it goes through its states all the time. `programs`
 * tells how a program is known again; as on one machine, where nothing else is said.
 */
export function compareSnapshots(
  before: readonly Socket[],
  after: readonly Socket[],
  programs: ProgramTest = programsOfOneMachine,
): Comparison {
  const { pairs, onlyBefore, onlyAfter } = pairSockets(before, after, programs);
  const { newlyExposed, noLongerExposed, reach } = compareReach(before, after);
  return {
    opened: inDocumentOrder(onlyAfter),
    closed: inDocumentOrder(onlyBefore),
    ownerChanged: inOrder(pairs.filter((pair) => programs.areOther(pair.before, pair.after))),
    stateChanged: inOrder(pairs.filter(isStateChange)),
    newlyExposed: inDocumentOrder(newlyExposed),
    noLongerExposed: inDocumentOrder(noLongerExposed),
    ownerUntold: inOrder(pairs.filter(isOwnerUntold)),
    reach,
  };
}

/** A state that a text tells in no known word is not known to be another. */
function isStateChange({ before, after }: SocketChange): boolean {
  if (after.remote !== null || before.state === null || after.state === null) return false;
  return before.state !== after.state;
}

/** What the kernel holds itself, and what it keeps in TIME-WAIT, has no owner to tell. */
function isOwnerUntold({ before, after }: SocketChange): boolean {
  return isUntold(before) !== isUntold(after) && before.owners.length + after.owners.length > 0;
}

function isUntold({ owners, ownerReason }: Socket): boolean {
  return owners.length === 0 && (ownerReason === 'unknown' || ownerReason === 'other-user');
}

function inOrder(changes: readonly SocketChange[]): readonly SocketChange[] {
  return changes.toSorted((a, b) => compareSockets(a.after, b.after));
}
