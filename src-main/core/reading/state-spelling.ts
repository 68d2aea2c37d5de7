import type { TcpState } from '../socket/tcp-state.ts';

/** German (net-tools), French, Spanish, Portuguese, Italian, Polish; accented letters left out. */
const establishedElsewhere: readonly string[] = [
  'VERBUNDEN',
  'TABLI',
  'ETABLI',
  'ESTABLECIDO',
  'ESTABELECIDO',
  'ESTABELECIDA',
  'STABILITO',
  'USTANOWIONO',
];

/**
 * Every spelling of a state that netstat and ss are known to use, with all but A-Z and 0-9 left
 * out: `FIN_WAIT1`, `FIN-WAIT-1` and `FIN_WAIT_1` are one spelling, and an umlaut that a console's
 * code page destroyed does no harm. Sources: netstat(8) of net-tools, ss(8) of iproute2, netstat of
 * macOS (`tcpstates` in tcp_fsm.h), Windows netstat in English and German.
 */
const spellings: readonly (readonly [TcpState, readonly string[]])[] = [
  ['LISTEN', ['LISTEN', 'LISTENING', 'ABHREN', 'ABHOEREN', 'ABHOREN']],
  ['SYN-SENT', ['SYNSENT', 'SYNGESENDET']],
  ['SYN-RECEIVED', ['SYNRECEIVED', 'SYNRECV', 'SYNRCVD', 'NEWSYNRECV', 'SYNEMPFANGEN']],
  ['ESTABLISHED', ['ESTABLISHED', 'ESTAB', 'HERGESTELLT', ...establishedElsewhere]],
  ['FIN-WAIT-1', ['FINWAIT1', 'FINWARTEN1']],
  ['FIN-WAIT-2', ['FINWAIT2', 'FINWARTEN2']],
  ['CLOSE-WAIT', ['CLOSEWAIT', 'SCHLIESSENWARTEN']],
  ['CLOSING', ['CLOSING', 'SCHLIESSEND', 'SCHLIESSEN']],
  ['LAST-ACK', ['LASTACK', 'LETZTESACK', 'LETZTEACK']],
  ['TIME-WAIT', ['TIMEWAIT', 'WARTEND', 'ZEITWARTEN']],
  ['CLOSED', ['CLOSED', 'CLOSE', 'UNCONN', 'BOUND', 'DELETETCB', 'GESCHLOSSEN']],
];

const stateBySpelling: ReadonlyMap<string, TcpState> = new Map(
  spellings.flatMap(([state, words]) => words.map((word): [string, TcpState] => [word, state])),
);

/** The state a word of netstat or ss stands for; null for a word of no known language. */
export function tcpStateOf(word: string): TcpState | null {
  const letters = word.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return stateBySpelling.get(letters) ?? null;
}
