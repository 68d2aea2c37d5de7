import type { OwnerReason } from '../../core/socket/owner.ts';
import { kernelTcpState } from './kernel-tcp-state.ts';
import type { SocketTableRow } from './rows/socket-table-row.ts';

/** What this process may see of others. */
export interface Sight {
  /** The user this process acts as; root is 0. */
  readonly ownUserId: number;
  /** Processes that could not be looked into. */
  readonly deniedProcesses: number;
}

/**
 * Why nobody is shown for a row without owner. TIME-WAIT and every other row without inode
 * belong to the kernel alone. A socket that is charged to another user may be held by a process
 * we cannot see (or, with `hidepid`, not even count). What remains is unknown: held by a process
 * of another pid namespace, on its way between two processes, or by the kernel.
 */
export function ownerReasonOf(
  row: SocketTableRow,
  protocol: 'tcp' | 'udp',
  sight: Sight,
): OwnerReason {
  if (protocol === 'tcp' && kernelTcpState(row.stateNumber) === 'TIME-WAIT') return 'time-wait';
  if (row.inode === 0) return 'kernel';
  const sightIsLimited = sight.ownUserId !== 0 || sight.deniedProcesses > 0;
  return sightIsLimited && row.userId !== sight.ownUserId ? 'other-user' : 'unknown';
}

/** True when better permission would likely show the owner. */
export function isHidden(reason: OwnerReason, sight: Sight): boolean {
  return reason === 'other-user' || (reason === 'unknown' && sight.deniedProcesses > 0);
}
