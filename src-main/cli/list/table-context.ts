import type { Machine } from '../../core/machine/machine.ts';
import type { Socket } from '../../core/socket/socket.ts';

/** What the rows need to know beyond their own group. */
export interface TableContext {
  readonly machine: Machine;
  /** Id of a socket → the socket at the other end, where that is on this machine. */
  readonly conversations: ReadonlyMap<string, Socket>;
}
