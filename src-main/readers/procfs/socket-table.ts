import type { Family, Protocol } from '../../core/socket/socket.ts';
import type { RowChanges } from './rows/follow-rows.ts';

/** The rows of one of the kernel's four tables. */
export interface SocketTable extends RowChanges {
  readonly protocol: Protocol;
  readonly family: Family;
}
