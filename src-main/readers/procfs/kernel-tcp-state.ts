import type { TcpState } from '../../core/socket/tcp-state.ts';

/**
 * The kernel's numbers for TCP states (include/net/tcp_states.h of Linux). 12 is NEW_SYN_RECV, a
 * request the kernel has not yet made a socket for; it stands in SYN-RECEIVED all the same.
 */
const statesByNumber: readonly (TcpState | null)[] = [
  null,
  'ESTABLISHED',
  'SYN-SENT',
  'SYN-RECEIVED',
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'TIME-WAIT',
  'CLOSED',
  'CLOSE-WAIT',
  'LAST-ACK',
  'LISTEN',
  'CLOSING',
  'SYN-RECEIVED',
];

/** The TCP state of the number in the `st` column; null for numbers the kernel does not define. */
export function kernelTcpState(stateNumber: number): TcpState | null {
  return statesByNumber[stateNumber] ?? null;
}
