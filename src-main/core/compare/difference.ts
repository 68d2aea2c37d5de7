import { ownerSetKey } from '../grouping/owner-set.ts';
import type { Socket } from '../socket/socket.ts';
import { eachInSteps, finish, type Steps } from '../steps/steps.ts';
import { comparedPort } from './compared-port.ts';
import type { Comparison, SocketChange } from './comparison.ts';
import { socketPlaceKey } from './pair-sockets.ts';
import type { PortReach } from './port-reach.ts';

/** In which ways a socket may differ; those that matter most come first. */
export const differenceKinds = [
  'newlyExposed',
  'noLongerExposed',
  'opened',
  'closed',
  'ownerChanged',
  'stateChanged',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** True for the kinds that are about how far a port reaches, not about what became of a socket. */
export function isOfReach(kind: DifferenceKind): boolean {
  return kind === 'newlyExposed' || kind === 'noLongerExposed';
}

/** Everything that is different about one socket. */
export interface Difference {
  /** Unique in the comparison, and the same when the same sides are compared again. */
  readonly key: string;
  /** At least one, in the order of `differenceKinds`. */
  readonly kinds: readonly DifferenceKind[];
  /** As it is; as it was where it is no longer. */
  readonly socket: Socket;
  /** null when it was not there, or nothing about it but its reach is different. */
  readonly before: Socket | null;
  /** null when it is not there any more. */
  readonly after: Socket | null;
  /** Set where the port's reach is another. */
  readonly reach: PortReach | null;
}

interface Draft {
  readonly kinds: DifferenceKind[];
  readonly before: Socket | null;
  readonly after: Socket | null;
}

/** The parts of a comparison by socket: one that opened and is newly exposed is one difference. */
export function differencesOf(comparison: Comparison): readonly Difference[] {
  return finish(differencesInSteps(comparison));
}

/** What `differencesOf` gives, in steps. */
export function* differencesInSteps(comparison: Comparison): Steps<readonly Difference[]> {
  const drafts = new Map<Socket, Draft>();
  const { closed, opened, ownerChanged, stateChanged, newlyExposed, noLongerExposed } = comparison;
  yield* eachInSteps(closed, (socket) => note(drafts, 'closed', socket, null));
  yield* eachInSteps(opened, (socket) => note(drafts, 'opened', null, socket));
  yield* eachInSteps(ownerChanged, (change) => noteChange(drafts, 'ownerChanged', change));
  yield* eachInSteps(stateChanged, (change) => noteChange(drafts, 'stateChanged', change));
  yield* eachInSteps(newlyExposed, (socket) => note(drafts, 'newlyExposed', null, socket));
  const laterOf = laterSockets(drafts);
  yield* eachInSteps(noLongerExposed, (socket) =>
    note(drafts, 'noLongerExposed', socket, laterOf.get(socket) ?? null),
  );
  return yield* withKeys(drafts, comparison);
}

type Drafts = Map<Socket, Draft>;

function note(
  drafts: Drafts,
  kind: DifferenceKind,
  before: Socket | null,
  after: Socket | null,
): void {
  const socket = after ?? before;
  if (socket === null) return;
  const draft = drafts.get(socket);
  if (draft === undefined) drafts.set(socket, { kinds: [kind], before, after });
  else if (!draft.kinds.includes(kind)) draft.kinds.push(kind);
}

function noteChange(drafts: Drafts, kind: DifferenceKind, { before, after }: SocketChange): void {
  note(drafts, kind, before, after);
}

/** A socket that is in both tables stands under what it is now. */
function laterSockets(drafts: ReadonlyMap<Socket, Draft>): ReadonlyMap<Socket, Socket> {
  const later = new Map<Socket, Socket>();
  for (const { before, after } of drafts.values()) {
    if (before !== null && after !== null) later.set(before, after);
  }
  return later;
}

function* withKeys(
  drafts: ReadonlyMap<Socket, Draft>,
  { reach }: Comparison,
): Steps<readonly Difference[]> {
  const taken = new Map<string, number>();
  const differences: Difference[] = [];
  yield* eachInSteps(drafts, ([socket, { kinds, before, after }]) => {
    const name = `${after === null ? '-' : '+'} ${socketPlaceKey(socket)} ${ownerSetKey(socket)}`;
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    differences.push({
      key: count === 0 ? name : `${name} #${count}`,
      kinds: kinds.length === 1 ? kinds : differenceKinds.filter((kind) => kinds.includes(kind)),
      socket,
      before,
      after,
      reach: socket.remote === null ? (reach.get(comparedPort(socket)) ?? null) : null,
    });
  });
  return differences;
}
