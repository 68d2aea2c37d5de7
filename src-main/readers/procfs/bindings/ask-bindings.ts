import { execFile } from 'node:child_process';
import type { Binding } from '../../../core/socket/binding.ts';
import { parseBindings } from './parse-bindings.ts';

const timeLimitMs = 3000;
const longestAnswerBytes = 16 * 1024 * 1024;

/**
 * How the waiting sockets of this network were bound, which procfs does not tell, from ss: its
 * question goes to the listeners alone, so it costs little where there are many connections.
 * Nothing where ss is missing, fails or hangs. Never rejects.
 */
export function askBindings(command = 'ss'): Promise<ReadonlyMap<number, Binding>> {
  const options = {
    timeout: timeLimitMs,
    killSignal: 'SIGKILL',
    maxBuffer: longestAnswerBytes,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  } as const;
  return new Promise((resolve) => {
    execFile(command, ['-Htulne'], options, (error, output) => {
      resolve(parseBindings(error === null ? output : ''));
    });
  });
}
