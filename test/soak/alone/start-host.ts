import { type ChildProcess, execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtPortside, startBuiltHost } from '../../support/built-portside.ts';
import { type AidAnswer, lastWordsVariable, parseLastWords } from './aid-message.ts';
import type { LastWords } from './last-words.ts';

/** A browser host as it ships, with an aid inside that tells what it holds. */
export interface SoakedHost {
  readonly pid: number;
  /** Lets one window in. */
  readonly url: string;
  readonly dataDirectory: string;
  /** Resolves when the host ends by itself, which it should not. */
  readonly ended: Promise<unknown>;
  ask(): Promise<AidAnswer>;
  /** Ends it as a user does; its exit code, and what it held then. */
  stop(): Promise<HostEnd>;
  /** Removes its data folder. */
  remove(): Promise<void>;
}

export interface HostEnd {
  readonly code: number | null;
  readonly lastWords: LastWords | null;
  /** What it wrote to standard error. */
  readonly said: string;
}

const aid = new URL('host-aid.ts', import.meta.url).href;

/** Settings of the host, as `portside config` takes them. */
export type HostSettings = Readonly<Record<string, string>>;

/** Starts a host with a data folder of its own. */
export async function startHost(settings: HostSettings): Promise<SoakedHost> {
  const directory = await mkdtemp(join(tmpdir(), 'portside-soak-'));
  const dataDirectory = join(directory, 'data');
  const lastWordsPath = join(directory, 'last-words.json');
  for (const [key, value] of Object.entries(settings)) {
    await promisify(execFile)(process.execPath, [builtPortside, 'config', key, value], {
      env: { ...process.env, PORTSIDE_DATA: dataDirectory },
    });
  }
  const { child, url } = await startBuiltHost({
    dataDirectory,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    environment: {
      NODE_OPTIONS: `--expose-gc --import=${aid}`,
      [lastWordsVariable]: lastWordsPath,
    },
  });
  const said = collect(child);
  const ended = once(child, 'exit');
  return {
    pid: child.pid ?? 0,
    url,
    dataDirectory,
    ended,
    ask: async () => {
      const answer = once(child, 'message');
      child.send('tell');
      return ((await answer) as [AidAnswer])[0];
    },
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      const words = await readFile(lastWordsPath, 'utf8').catch(() => '');
      return { code, lastWords: parseLastWords(words), said: said() };
    },
    remove: () => rm(directory, { recursive: true }),
  };
}

function collect({ stderr }: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
