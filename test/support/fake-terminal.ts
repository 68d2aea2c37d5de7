import { scriptedMachine } from './scripted-monitor.ts';
import { aDigest } from './a-digest.ts';
import type { CommandTools, TableReading } from '../../src-main/cli/command-tools.ts';
import type { Environment } from '../../src-main/cli/terminal/colour-wanted.ts';
import type { Terminal, TextOutput } from '../../src-main/cli/terminal/terminal.ts';
import { textStyle } from '../../src-main/cli/terminal/text-style.ts';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { unreadableUnix } from '../../src-main/core/unix/unix-reading.ts';
import { laptop } from './build-socket.ts';

/** A terminal that keeps what was written, and can be interrupted. */
export interface FakeTerminal extends Terminal {
  readonly written: { readonly out: () => string; readonly err: () => string };
  interrupt(): void;
}

export interface FakeTerminalOptions {
  /** Columns of a terminal on both streams; left out, both are pipes. */
  readonly columns?: number;
  readonly colours?: boolean;
  readonly environment?: Environment;
  readonly workingDirectory?: string;
}

export function fakeTerminal(options: FakeTerminalOptions = {}): FakeTerminal {
  const ended = new AbortController();
  const out = fakeOutput(options);
  const err = fakeOutput(options);
  return {
    out: out.output,
    err: err.output,
    environment: options.environment ?? { PORTSIDE_DATA: process.env['PORTSIDE_DATA'] },
    workingDirectory: options.workingDirectory ?? '/nowhere',
    ended: ended.signal,
    written: { out: out.text, err: err.text },
    interrupt: () => ended.abort(),
  };
}

function fakeOutput({ columns, colours = false }: FakeTerminalOptions) {
  let text = '';
  const output: TextOutput = {
    write: (more) => {
      text += more;
    },
    isTerminal: columns !== undefined,
    columns: () => columns ?? null,
    style: textStyle(colours),
  };
  return { output, text: () => text };
}

/** A reading of `laptop` that found these sockets. */
export function readingOf(sockets: readonly Socket[], notes: readonly Note[] = []): TableReading {
  const takenAtMs = Date.UTC(2026, 10, 20, 22, 0, 0);
  return {
    snapshot: { revision: 1, takenAtMs, sockets, notes },
    machine: laptop,
    readable: true,
  };
}

/** A machine where they cannot be read. */
export const noUnixSockets = unreadableUnix({
  code: 'unix-sockets-unsupported',
  level: 'info',
  values: { platform: 'aix' },
});

/** Tools around a terminal; everything a test does not give fails when it is used. */
export function fakeTools(
  terminal: Terminal,
  changes: Partial<Omit<CommandTools, 'terminal'>> = {},
): CommandTools {
  return {
    terminal,
    version: '1.2.3',
    files: {
      projectDirectory: '/nowhere',
      rendererDirectory: '/nowhere/dist/renderer',
      electronMain: '/nowhere/dist/main/electron.js',
      electronPackage: '/nowhere/node_modules/electron',
    },
    standardInput: () => {
      throw new Error('no standard input here');
    },
    readTable: () => Promise.reject(new Error('no table here')),
    readUnixSockets: () => Promise.resolve(noUnixSockets),
    redaction: () => Promise.resolve({ digest: aDigest(), users: ['grace'] }),
    readMachine: () => scriptedMachine,
    openHistory: () => Promise.resolve({ outcome: 'none' }),
    historyPath: () => '/home/ada/.config/portside/history.sqlite',
    startMonitor: () => Promise.reject(new Error('no monitor here')),
    listProcesses: () => Promise.reject(new Error('no processes here')),
    startEndings: () => Promise.reject(new Error('no endings here')),
    lookForAlerts: () => Promise.reject(new Error('no alerts here')),
    ask: null,
    startBackground: () => Promise.reject(new Error('no background here')),
    startWebHost: () => Promise.reject(new Error('no web host here')),
    ...changes,
  };
}
