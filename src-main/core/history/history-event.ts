import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { TcpState } from '../socket/tcp-state.ts';
import type { HistoryGap } from './history-gap.ts';

/** What a socket was before it changed. */
export interface BeforeChange {
  readonly state: TcpState | null;
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
  /** True when it goes on with another remote endpoint, or its network got a name. */
  readonly moved: boolean;
}

/** Something that happened to a socket. `seq` grows with every event and is never used twice. */
export interface SocketEvent {
  readonly kind: 'opened' | 'changed' | 'closed';
  readonly seq: number;
  /** Unix time in milliseconds of the reading that saw it. */
  readonly atMs: number;
  /** Set where nobody watched just before that reading: it happened at some time since. */
  readonly unwatchedFromMs: number | null;
  /** The socket after it; when closed, as it last was. */
  readonly socket: Socket;
  /** Set exactly when it changed. */
  readonly before: BeforeChange | null;
}

/** A time of which nothing is known, at the place where recording went on. */
export interface GapEvent {
  readonly kind: 'gap';
  readonly seq: number;
  readonly atMs: number;
  readonly gap: HistoryGap;
}

export type HistoryEvent = SocketEvent | GapEvent;

/**
 * Whether a person would call it something that happened: that the OS told later how a socket is
 * bound, or its role became clear, is kept for the table and is no event.
 */
export function isTold({ before, socket }: SocketEvent): boolean {
  if (before === null || before.moved) return true;
  return (
    before.state !== socket.state ||
    before.ownerReason !== socket.ownerReason ||
    ownersText(before.owners) !== ownersText(socket.owners)
  );
}

function ownersText(owners: readonly Owner[]): string {
  return owners
    .map(({ pid, name }) => `${pid} ${name}`)
    .sort()
    .join('\n');
}
