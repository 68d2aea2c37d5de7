import type { Role } from '../../../src-main/core/socket/socket.ts';
import type { TcpState } from '../../../src-main/core/socket/tcp-state.ts';

/** What comes before and after each state on its usual way (RFC 9293 section 3.3.2). */
const neighbours: Readonly<Record<TcpState, readonly [TcpState | null, TcpState | null]>> = {
  LISTEN: [null, null],
  'SYN-SENT': [null, 'ESTABLISHED'],
  'SYN-RECEIVED': [null, 'ESTABLISHED'],
  ESTABLISHED: [null, null],
  'FIN-WAIT-1': ['ESTABLISHED', 'FIN-WAIT-2'],
  'FIN-WAIT-2': ['FIN-WAIT-1', 'TIME-WAIT'],
  'CLOSE-WAIT': ['ESTABLISHED', 'LAST-ACK'],
  CLOSING: ['FIN-WAIT-1', 'TIME-WAIT'],
  'LAST-ACK': ['CLOSE-WAIT', 'CLOSED'],
  'TIME-WAIT': ['FIN-WAIT-2', 'CLOSED'],
  CLOSED: [null, null],
};

/**
 * The part of a connection's life around its state now: the state before, itself, the state after.
 * How an open connection began depends on who opened it; how it will end is not known, so the end
 * shown is the one where the other side closes first.
 */
export function stateStrip(state: TcpState, role: Role): readonly TcpState[] {
  const [before, after] = neighbours[state];
  if (state === 'ESTABLISHED') {
    return [role === 'outgoing' ? 'SYN-SENT' : 'SYN-RECEIVED', state, 'CLOSE-WAIT'];
  }
  return [before, state, after].filter((one) => one !== null);
}
