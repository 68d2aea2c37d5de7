import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src-main/portside.ts', import.meta.url));

export interface PortsideOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory?: string;
}

/** How the command ended and what it wrote. */
export interface PortsideEnd {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command while it runs. */
export interface RunningPortside {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when standard output matches; rejects when the command ends before. */
  outMatches(pattern: RegExp): Promise<string>;
  errMatches(pattern: RegExp): Promise<string>;
  readonly ended: Promise<PortsideEnd>;
}

/** Starts the real command from source, as a user would, with its streams as pipes. */
export function startPortside(
  words: readonly string[],
  options: PortsideOptions = {},
): RunningPortside {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: options.workingDirectory ?? process.cwd(),
    env: {
      ...process.env,
      NO_COLOR: '',
      FORCE_COLOR: undefined,
      // English, whatever the language of who runs the tests.
      LC_ALL: 'C.UTF-8',
      ...options.environment,
    },
  });
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    out: out.text(),
    err: err.text(),
  }));
  const early = ended.then((end) => {
    throw new Error(`portside ended early: ${JSON.stringify(end)}`);
  });
  early.catch(() => undefined);
  return {
    child,
    outMatches: (pattern) => Promise.race([out.matches(pattern), early]),
    errMatches: (pattern) => Promise.race([err.matches(pattern), early]),
    ended,
  };
}

/** Runs the command to its end. */
export function runPortside(
  words: readonly string[],
  options: PortsideOptions = {},
): Promise<PortsideEnd> {
  const { child, ended } = startPortside(words, options);
  child.stdin.end();
  return ended;
}

function collect(stream: NodeJS.ReadableStream) {
  let text = '';
  const waiting = new Set<() => void>();
  stream.setEncoding('utf8');
  stream.on('data', (more: string) => {
    text += more;
    for (const look of waiting) look();
  });
  const matches = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (!pattern.test(text)) return;
        waiting.delete(look);
        resolve(text);
      };
      waiting.add(look);
      look();
    });
  return { text: () => text, matches };
}
