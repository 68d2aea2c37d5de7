import { once } from 'node:events';
import { colourWanted } from './colour-wanted.ts';
import type { Terminal, TextOutput } from './terminal.ts';
import { textStyle } from './text-style.ts';

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The terminal of this process. `flush` resolves when everything written has left the process. */
export function nodeTerminal(): { terminal: Terminal; flush: () => Promise<void> } {
  const ended = new AbortController();
  for (const signal of endingSignals) process.on(signal, () => ended.abort());
  process.stdout.on('error', () => ended.abort());
  process.stderr.on('error', ignore);
  const terminal: Terminal = {
    out: textOutput(process.stdout),
    err: textOutput(process.stderr),
    environment: process.env,
    workingDirectory: process.cwd(),
    ended: ended.signal,
    now: () => Date.now(),
  };
  const flush = async () => {
    await Promise.all([drained(process.stdout), drained(process.stderr)]);
  };
  return { terminal, flush };
}

function textOutput(stream: NodeJS.WriteStream): TextOutput {
  const isTerminal = stream.isTTY;
  return {
    write: (text) => {
      if (stream.writable) stream.write(text);
    },
    isTerminal,
    columns: () => (isTerminal ? stream.columns : null),
    style: textStyle(colourWanted(process.env, isTerminal)),
  };
}

/** A stream whose reader has gone has nothing left to write: `close` counts as drained. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writable || stream.writableLength === 0) return;
  await Promise.race([once(stream, 'drain').catch(ignore), once(stream, 'close').catch(ignore)]);
}

function ignore(): void {
  // Nobody is left to be told that standard error is closed.
}
