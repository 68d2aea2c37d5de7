import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The command as it ships; `npm run build` makes it. */
export const builtPortside = fileURLToPath(new URL('../../dist/main/portside.js', import.meta.url));

/** A browser host as it ships, in a process of its own. */
export interface BuiltHost {
  readonly child: ChildProcess;
  /** Lets one window in. */
  readonly url: string;
}

export interface BuiltHostOptions {
  readonly dataDirectory: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Standard output is always a pipe. */
  readonly stdio?: StdioOptions;
}

/** Starts `portside serve` and waits for its URL; throws when it ends before. */
export async function startBuiltHost(options: BuiltHostOptions): Promise<BuiltHost> {
  const { dataDirectory, environment = {}, stdio = ['ignore', 'pipe', 'inherit'] } = options;
  const child = spawn(process.execPath, [builtPortside, 'serve', '--port', '0'], {
    stdio,
    env: { ...process.env, LC_ALL: 'C.UTF-8', PORTSIDE_DATA: dataDirectory, ...environment },
  });
  return { child, url: await firstLine(child) };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('no output');
  const lines = createInterface({ input: stdout });
  const [line] = (await Promise.race([once(lines, 'line'), once(lines, 'close')])) as [unknown];
  if (typeof line !== 'string') throw new Error('the host ended before it was there');
  return line;
}
