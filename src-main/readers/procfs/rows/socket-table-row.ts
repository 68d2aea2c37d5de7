import type { Endpoint } from '../../../core/socket/endpoint.ts';

/**
 * One line of `/proc/net/{tcp,tcp6,udp,udp6}`. A line that stays as it was is the same object in
 * the next reading; a change makes a new one.
 */
export interface SocketTableRow {
  readonly local: Endpoint;
  /** The unspecified address and port 0 where the socket is not connected. */
  readonly remote: Endpoint;
  readonly stateNumber: number;
  readonly sendQueueBytes: number;
  readonly receiveQueueBytes: number;
  readonly userId: number;
  /** 0 where no process can hold the socket: TIME-WAIT, half-open, orphaned. */
  readonly inode: number;
}
