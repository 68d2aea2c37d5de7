import { constants } from 'node:os';
import { getSystemErrorMessage } from 'node:util';
import { setImmediate } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { isOutputClosed } from './output-closed.ts';
import { colourWanted } from './colour-wanted.ts';
import type { Terminal, TextOutput } from './terminal.ts';
import { textStyle } from './text-style.ts';

/** For terminals that do not know their size. */
const usualColumns = 80;

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The terminal of this process, and how the process leaves it. */
export interface NodeTerminal {
  readonly terminal: Terminal;
  /**
   * Resolves when everything written has left the process: with null, or with the system's error
   * when standard output could not take it. A reader that went away is no error.
   */
  readonly flush: () => Promise<Error | null>;
}

/** Listens to the process's signals and streams from now on. */
export function nodeTerminal(): NodeTerminal {
  const ended = new AbortController();
  let failure: Error | null = isOutputClosed()
    ? new Error(getSystemErrorMessage(-constants.errno.EBADF))
    : null;
  for (const signal of endingSignals) process.on(signal, () => endAt(signal, ended));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure ??= error;
    ended.abort();
  });
  process.stderr.on('error', ignore);
  const terminal: Terminal = {
    out: textOutput(process.stdout, 1),
    err: textOutput(process.stderr, 2),
    environment: process.env,
    workingDirectory: process.cwd(),
    ended: ended.signal,
  };
  const flush = async () => {
    await Promise.all([drained(process.stdout), drained(process.stderr)]);
    return failure;
  };
  return { terminal, flush };
}

/** The first signal asks for an orderly end; who sends a second one wants it now. */
function endAt(signal: (typeof endingSignals)[number], ended: AbortController): void {
  if (ended.signal.aborted) process.exit(128 + constants.signals[signal]);
  ended.abort();
}

function textOutput(stream: NodeJS.WriteStream, descriptor: number): TextOutput {
  const isTerminal = isatty(descriptor);
  return {
    write: (text) => {
      if (stream.writable) stream.write(text);
    },
    isTerminal,
    columns: () => (isTerminal ? stream.columns || usualColumns : null),
    style: textStyle(colourWanted(process.env, isTerminal)),
  };
}

/** Streams answer in order: when the last write is answered, so are all before it. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writable) await new Promise<void>((resolve) => stream.write('', () => resolve()));
  await setImmediate();
}

function ignore(): void {
  // Nobody is left to be told that standard error is closed.
}
