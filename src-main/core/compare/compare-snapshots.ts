import { socketComparator } from '../snapshot/snapshot-document.ts';
import type { Socket } from '../socket/socket.ts';
import { sortInSteps } from '../steps/sort-in-steps.ts';
import { eachInSteps, finish, type Steps } from '../steps/steps.ts';
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
  return finish(compareSnapshotsInSteps(before, after, programs));
}

/** What `compareSnapshots` gives, in steps. */
export function* compareSnapshotsInSteps(
  before: readonly Socket[],
  after: readonly Socket[],
  programs: ProgramTest,
): Steps<Comparison> {
  const { pairs, onlyBefore, onlyAfter } = yield* pairSockets(before, after, programs);
  const { newlyExposed, noLongerExposed, reach } = yield* compareReach(before, after);
  const changes = yield* changesOf(pairs, programs);
  const compare = socketComparator();
  const inOrder = (found: readonly SocketChange[]): Steps<readonly SocketChange[]> =>
    sortInSteps(found, (a, b) => compare(a.after, b.after));
  return {
    opened: yield* sortInSteps(onlyAfter, compare),
    closed: yield* sortInSteps(onlyBefore, compare),
    ownerChanged: yield* inOrder(changes.owner),
    stateChanged: yield* inOrder(changes.state),
    newlyExposed: yield* sortInSteps(newlyExposed, compare),
    noLongerExposed: yield* sortInSteps(noLongerExposed, compare),
    ownerUntold: yield* inOrder(changes.untold),
    reach,
  };
}

interface Changes {
  readonly owner: readonly SocketChange[];
  readonly state: readonly SocketChange[];
  readonly untold: readonly SocketChange[];
}

function* changesOf(pairs: readonly SocketChange[], programs: ProgramTest): Steps<Changes> {
  const owner: SocketChange[] = [];
  const state: SocketChange[] = [];
  const untold: SocketChange[] = [];
  yield* eachInSteps(pairs, (pair) => {
    if (programs.areOther(pair.before, pair.after)) owner.push(pair);
    if (isStateChange(pair)) state.push(pair);
    if (isOwnerUntold(pair)) untold.push(pair);
  });
  return { owner, state, untold };
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
