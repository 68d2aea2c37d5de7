import type { Machine } from '../machine/machine.ts';
import type { TableSnapshot } from '../table/delta.ts';
import type { UnixSocket } from '../unix/unix-socket.ts';
import { fileTime } from './file-time.ts';
import { longestLabel, type SavedBy } from './saved-by.ts';
import { snapshotDocument } from './snapshot-document.ts';

/** A reading that is to be kept. */
export interface ReadingToSave {
  readonly snapshot: TableSnapshot;
  readonly machine: Machine;
  /** null: not read. */
  readonly unixSockets: readonly UnixSocket[] | null;
}

/** What a list is to know of it without reading it all. */
export interface SavedMark {
  readonly by: SavedBy;
  /** Shortened to `longestLabel`, and to one line. */
  readonly label: string;
}

/**
 * The file of a reading in the folder of saved snapshots: a snapshot whose top says who saved it.
 * What a person saves has another name than what the schedule saves, which is deleted with age.
 */
export function savedText(
  reading: ReadingToSave,
  { by, label }: SavedMark,
): { readonly fileName: string; readonly text: string } {
  const { snapshot, machine, unixSockets } = reading;
  const document = snapshotDocument(snapshot, machine, unixSockets);
  const { format, version, takenAt, host, ...rest } = document;
  const saved = { by, label: oneLine(label), sockets: document.sockets.length };
  const whole = { format, version, takenAt, host, saved, ...rest };
  const time = fileTime(snapshot.takenAtMs ?? 0);
  const fileName = by === 'hand' ? `portside-${time}-saved.json` : `portside-${time}.json`;
  return { fileName, text: `${JSON.stringify(whole, null, 2)}\n` };
}

function oneLine(label: string): string {
  const line = label.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  // No half of a pair may stay at the end.
  return line.slice(0, longestLabel).replace(/[\uD800-\uDBFF]$/, '');
}
