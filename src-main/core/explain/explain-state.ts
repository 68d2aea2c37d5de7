import type { Socket } from '../socket/socket.ts';
import type { TcpState } from '../socket/tcp-state.ts';
import type { Phrase } from '../words/phrase.ts';

const stateKeys: Readonly<Record<TcpState, string>> = {
  LISTEN: 'stateListen',
  'SYN-SENT': 'stateSynSent',
  'SYN-RECEIVED': 'stateSynReceived',
  ESTABLISHED: 'stateEstablished',
  'FIN-WAIT-1': 'stateFinWait1',
  'FIN-WAIT-2': 'stateFinWait2',
  'CLOSE-WAIT': 'stateCloseWait',
  CLOSING: 'stateClosing',
  'LAST-ACK': 'stateLastAck',
  'TIME-WAIT': 'stateTimeWait',
  CLOSED: 'stateClosed',
};

/** Says where in its life a TCP socket stands, and what comes next (RFC 9293 section 3.3.2). */
export function explainState({ state }: Socket): readonly Phrase[] {
  return state === null ? [] : [{ key: `explain.${stateKeys[state]}`, values: {} }];
}
