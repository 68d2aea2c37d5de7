import type { SocketTraffic } from '../../../core/traffic/traffic-reading.ts';
import { askSs } from '../ask-ss.ts';
import { parseTraffic } from './parse-traffic.ts';

/** A line of ss is as wide as the widest; so many bytes hold some 50,000 connections. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The counters of all TCP connections of this network, from ss; also of other users' connections.
 * Null where ss does not answer. Never rejects.
 */
export async function askTraffic(command?: string): Promise<readonly SocketTraffic[] | null> {
  // With its headings an answer is never empty, however few connections there are.
  const answer = await askSs({ options: ['-tine'], mostBytes, command });
  return answer.length === 0 ? null : parseTraffic(answer.toString('latin1'));
}
