import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { TcpState } from '../socket/tcp-state.ts';
import type { HistoryGap } from './history-gap.ts';

/** What a socket was before it changed. */
export interface BeforeChange {
  readonly state: TcpState | null;
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
}

/** Something that happened to a socket. `seq` grows with every event and is never used twice. */
export interface SocketEvent {
  readonly kind: 'opened' | 'changed' | 'closed';
  readonly seq: number;
  /** Unix time in milliseconds of the reading that saw it. */
  readonly atMs: number;
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
