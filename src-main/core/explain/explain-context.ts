import type { PortGroup } from '../grouping/port-group.ts';
import type { Machine } from '../machine/machine.ts';
import type { Socket } from '../socket/socket.ts';

/** What an explanation needs beyond the thing it explains. */
export interface ExplainContext {
  readonly machine: Machine;
  /** From a socket's id to the socket at the other end, where that is on this machine. */
  readonly conversations: Pick<ReadonlyMap<string, Socket>, 'get'>;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** The groups of the table; without them a shadowed port's other program is not named. */
  readonly ports?: readonly PortGroup[];
  /** All sockets of the table; without them no free port is suggested. */
  readonly sockets?: readonly Socket[];
}
