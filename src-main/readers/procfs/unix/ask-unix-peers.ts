import { execFile } from 'node:child_process';
import { parseUnixPeers } from './parse-unix-peers.ts';

const timeLimitMs = 3000;
/** A line of ss has about a hundred characters. */
const longestAnswerBytes = 32 * 1024 * 1024;

/**
 * Which Unix-domain sockets are connected to each other, which procfs does not tell, from ss.
 * Nothing where ss is missing, fails or hangs. Never rejects.
 */
export function askUnixPeers(command = 'ss'): Promise<ReadonlyMap<number, number>> {
  const options = {
    timeout: timeLimitMs,
    killSignal: 'SIGKILL',
    maxBuffer: longestAnswerBytes,
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
  } as const;
  return new Promise((resolve) => {
    execFile(command, ['-xH'], options, (error, output) => {
      resolve(parseUnixPeers(error === null ? output : ''));
    });
  });
}
