import { type TcpState, tcpStates } from '../socket/tcp-state.ts';

/** Names that other tools give to states and that are no beginnings of the RFC's own. */
const otherNames: ReadonlyMap<string, TcpState> = new Map([
  ['listening', 'LISTEN'],
  ['synrecv', 'SYN-RECEIVED'],
  ['synrcvd', 'SYN-RECEIVED'],
]);

/**
 * The states a person may mean by a word: case, hyphens and underscores do not matter, and the
 * beginning of a name is enough (`fin` → FIN-WAIT-1 and FIN-WAIT-2). Empty when none fits.
 */
export function statesNamed(text: string): readonly TcpState[] {
  const plain = plainName(text);
  if (plain === '') return [];
  const other = otherNames.get(plain);
  if (other !== undefined) return [other];
  const exact = tcpStates.filter((state) => plainName(state) === plain);
  if (exact.length > 0) return exact;
  return tcpStates.filter((state) => plainName(state).startsWith(plain));
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, '');
}
