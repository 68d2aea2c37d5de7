import type { Socket } from '../../core/socket/socket.ts';

/** One thing that happened to one socket between two readings. */
export interface TableChange {
  readonly kind: 'opened' | 'changed' | 'closed';
  /** Unix time in milliseconds of the reading that saw it. */
  readonly atMs: number;
  /** The socket now; when closed, as it last was. */
  readonly socket: Socket;
  /** The socket before; null when it has just opened. */
  readonly before: Socket | null;
  /** True where nobody looked just before, so that it happened at some time before `atMs`. */
  readonly unwatched?: boolean;
}
