import { askSs } from '../ask-ss.ts';
import { parseUnixPeers } from './parse-unix-peers.ts';

/** A line of ss has about a hundred characters. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Which Unix-domain sockets are connected to each other, which procfs does not tell, from ss.
 * Nothing where ss does not answer. Never rejects.
 */
export async function askUnixPeers(command?: string): Promise<ReadonlyMap<number, number>> {
  const answer = await askSs({ options: ['-xH'], mostBytes, command });
  return parseUnixPeers(answer.toString('latin1'));
}
