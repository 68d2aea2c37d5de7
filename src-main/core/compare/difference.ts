import { ownerSetKey } from '../grouping/owner-set.ts';
import type { Socket } from '../socket/socket.ts';
import { comparedPort } from './compared-port.ts';
import type { Comparison } from './comparison.ts';
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
  readonly kinds: Set<DifferenceKind>;
  readonly before: Socket | null;
  readonly after: Socket | null;
}

/** The parts of a comparison by socket: one that opened and is newly exposed is one difference. */
export function differencesOf(comparison: Comparison): readonly Difference[] {
  const drafts = new Map<Socket, Draft>();
  const note = (kind: DifferenceKind, before: Socket | null, after: Socket | null): void => {
    const socket = after ?? before;
    if (socket === null) return;
    const draft = drafts.get(socket) ?? { kinds: new Set(), before, after };
    drafts.set(socket, draft);
    draft.kinds.add(kind);
  };
  for (const socket of comparison.closed) note('closed', socket, null);
  for (const socket of comparison.opened) note('opened', null, socket);
  for (const { before, after } of comparison.ownerChanged) note('ownerChanged', before, after);
  for (const { before, after } of comparison.stateChanged) note('stateChanged', before, after);
  for (const socket of comparison.newlyExposed) note('newlyExposed', null, socket);
  const laterOf = laterSockets(drafts);
  for (const socket of comparison.noLongerExposed) {
    note('noLongerExposed', socket, laterOf.get(socket) ?? null);
  }
  return withKeys(drafts, comparison);
}

/** A socket that is in both tables stands under what it is now. */
function laterSockets(drafts: ReadonlyMap<Socket, Draft>): ReadonlyMap<Socket, Socket> {
  const later = new Map<Socket, Socket>();
  for (const { before, after } of drafts.values()) {
    if (before !== null && after !== null) later.set(before, after);
  }
  return later;
}

function withKeys(
  drafts: ReadonlyMap<Socket, Draft>,
  { reach }: Comparison,
): readonly Difference[] {
  const taken = new Map<string, number>();
  return [...drafts].map(([socket, { kinds, before, after }]) => {
    const name = `${after === null ? '-' : '+'} ${socketPlaceKey(socket)} ${ownerSetKey(socket)}`;
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    return {
      key: count === 0 ? name : `${name} #${count}`,
      kinds: differenceKinds.filter((kind) => kinds.has(kind)),
      socket,
      before,
      after,
      reach: socket.remote === null ? (reach.get(comparedPort(socket)) ?? null) : null,
    };
  });
}
