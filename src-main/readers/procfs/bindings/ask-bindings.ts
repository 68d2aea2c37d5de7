import type { Binding } from '../../../core/socket/binding.ts';
import { askSs } from '../ask-ss.ts';
import { parseBindings } from './parse-bindings.ts';

const mostBytes = 16 * 1024 * 1024;

/**
 * How the waiting sockets of this network were bound, which procfs does not tell, from ss: its
 * question goes to the listeners alone, so it costs little where there are many connections.
 * Nothing where ss does not answer. Never rejects.
 */
export async function askBindings(command?: string): Promise<ReadonlyMap<number, Binding>> {
  const answer = await askSs({ options: ['-Htulne'], mostBytes, command });
  return parseBindings(answer.toString('utf8'));
}
