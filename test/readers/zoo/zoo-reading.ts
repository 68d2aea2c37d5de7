import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { ReaderReport } from '../../../src-main/core/reading/reader-report.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { Habitat } from './habitat.ts';

/** How the zoo is to be looked at. */
export interface ZooReadingOptions {
  /** Whom to become first; null stays who started it. */
  readonly userId: number | null;
  /** True joins both readers, as the window does; false reads as the command line does. */
  readonly joined: boolean;
}

/** What was seen. */
export interface ZooReading {
  readonly sockets: readonly Socket[];
  readonly notes: readonly Note[];
  /** What systeminformation alone reported; null when it was not asked. */
  readonly base: ReaderReport | null;
}

const script = fileURLToPath(new URL('read-zoo.ts', import.meta.url));

/** Reads the table in a habitat, with `path` as the PATH of the reading program. */
export async function readZoo(
  { enter }: Habitat,
  options: ZooReadingOptions,
  path = process.env['PATH'] ?? '',
): Promise<ZooReading> {
  const words = [process.execPath, script, JSON.stringify(options)];
  const [command = '', ...args] = [...enter, '/usr/bin/env', `PATH=${path}`, ...words];
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as ZooReading;
}

/** A program that reads again and again with one reader, as the window's does. */
export interface ZooWatcher {
  /** Reads now; the answer is the whole table after it. */
  read(): Promise<ZooReading>;
  stop(): void;
}

const watchScript = fileURLToPath(new URL('watch-zoo.ts', import.meta.url));

/** Starts a watcher in a habitat. It ends with this process at the latest. */
export function startZooWatcher({ enter }: Habitat): ZooWatcher {
  const [command, ...args] = [...enter, process.execPath, watchScript];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    read: async () => {
      child.stdin.write('read\n');
      const { value, done } = await lines.next();
      if (done === true) throw new Error('the watcher ended');
      return JSON.parse(value) as ZooReading;
    },
    stop: () => void child.kill('SIGKILL'),
  };
}
