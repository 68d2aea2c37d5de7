import type { TcpState } from './tcp-state.ts';

/** How far in the life of a connection a state is (RFC 9293 figure 5); equal = either may be first. */
const stages: Readonly<Record<TcpState, number>> = {
  LISTEN: 0,
  'SYN-SENT': 0,
  'SYN-RECEIVED': 0,
  ESTABLISHED: 1,
  'FIN-WAIT-1': 2,
  'CLOSE-WAIT': 2,
  'FIN-WAIT-2': 3,
  CLOSING: 3,
  'LAST-ACK': 3,
  'TIME-WAIT': 4,
  CLOSED: 5,
};

/**
 * False when a connection cannot have gone from one state to the other, so that the later one must
 * be another connection that uses the five-tuple again. An unknown state (null) allows everything.
 */
export function canFollow(before: TcpState | null, after: TcpState | null): boolean {
  return before === null || after === null || stages[before] <= stages[after];
}
