import type { Machine } from '../../core/machine/machine.ts';
import type { Socket } from '../../core/socket/socket.ts';

/** What the rows need to know beyond their own group. */
export interface TableContext {
  readonly machine: Machine;
  /** Id of a socket → the socket at the other end, where that is on this machine. */
  readonly conversations: ReadonlyMap<string, Socket>;
  /** When a saved table was taken, Unix milliseconds, if it is to tell how long its sockets were open. */
  readonly savedAtMs?: number | null;
}
