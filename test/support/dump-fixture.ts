import { readFileSync } from 'node:fs';
import type { Dump } from '../../src-main/core/dump/dump.ts';
import { readDump } from '../../src-main/core/dump/read-dump.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';

/** The text of a captured dump, by its name without `.txt`. */
export function dumpText(name: string): string {
  return readFileSync(new URL(`../fixtures/dumps/${name}.txt`, import.meta.url), 'utf8');
}

/** Reads a text that must be a dump. */
export function dumpOf(text: string): Dump {
  const reading = readDump(text);
  if (!reading.ok) throw new Error(`not a dump: ${reading.problem.key}`);
  return reading;
}

/** The socket on a local port, waiting ones first; fails where there is none. */
export function socketOn(dump: Pick<Dump, 'sockets'>, port: number): Socket {
  const all = dump.sockets.filter(({ local }) => local.port === port);
  const found = all.find(({ remote }) => remote === null) ?? all[0];
  if (found === undefined) throw new Error(`no socket on port ${port}`);
  return found;
}

/** Breaks lines as a terminal of so many columns does. */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${columns}}`, 'gs'))?.join('\n') ?? '')
    .join('\n');
}
