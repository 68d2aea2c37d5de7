import type { Dump, DumpReading } from '../../../src-main/core/dump/dump.ts';
import { dumpMachine } from '../../../src-main/core/dump/dump-machine.ts';
import type { Machine } from '../../../src-main/core/machine/machine.ts';
import type { UnixReading } from '../../../src-main/core/unix/unix-reading.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';

/** Where the text of an opened table came from. */
export type TableOrigin =
  | { readonly kind: 'saved'; readonly fileName: string; readonly label: string }
  | { readonly kind: 'file'; readonly fileName: string }
  | { readonly kind: 'pasted' };

/** A snapshot or a dump that a person opened: some machine's table at some time, never the present. */
export interface OpenedTable {
  readonly origin: TableOrigin;
  readonly dump: Dump;
  /** The machine it is from, of which little more than its name is known. */
  readonly machine: Machine;
  /** null where it has no Unix-domain sockets. */
  readonly unix: UnixReading | null;
}

export type Opening =
  | { readonly ok: true; readonly opened: OpenedTable }
  | { readonly ok: false; readonly problem: Phrase };

/** What was read of a text, as a table to be shown. */
export function openReading(reading: DumpReading, origin: TableOrigin): Opening {
  if (!reading.ok) return reading;
  const opened = { origin, dump: reading, machine: dumpMachine(reading), unix: unixOf(reading) };
  return { ok: true, opened };
}

function unixOf({ unixSockets, takenAtMs }: Dump): UnixReading | null {
  return unixSockets === null
    ? null
    : { readable: true, sockets: unixSockets, notes: [], takenAtMs };
}
