import { execFile } from 'node:child_process';

/** A question to ss(8). */
export interface SsQuestion {
  readonly options: readonly string[];
  /** An answer longer than this counts as none. */
  readonly mostBytes: number;
  readonly command?: string | undefined;
}

const timeLimitMs = 3000;

/**
 * What ss prints; nothing where it is missing, fails or hangs, since half an answer is none. Names
 * in it may be of any bytes. Never rejects.
 */
export function askSs({ options, mostBytes, command = 'ss' }: SsQuestion): Promise<Buffer> {
  const limits = {
    timeout: timeLimitMs,
    killSignal: 'SIGKILL',
    maxBuffer: mostBytes,
    encoding: 'buffer',
    env: { ...process.env, LC_ALL: 'C' },
  } as const;
  return new Promise((resolve) => {
    execFile(command, options, limits, (error, output) => {
      resolve(error === null ? output : Buffer.alloc(0));
    });
  });
}
