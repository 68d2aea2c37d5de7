import type { DatabaseSync } from 'node:sqlite';
import type { ChangingFacts } from '../../core/history/checkpoint-code.ts';
import type { RecordedRow } from '../../core/history/recorder.ts';
import { socketsOf, tableAfter } from './read-table.ts';
import { number, storedSockets } from './stored-sockets.ts';

/** What a file has as open. */
export interface OpenSockets {
  readonly rows: readonly RecordedRow[];
  /** Numbers of those that cannot be read: nothing would ever tell that they closed. */
  readonly lost: readonly number[];
}

/** The sockets that are open after the last event of the file. */
export async function openSockets(database: DatabaseSync, lastSeq: number): Promise<OpenSockets> {
  const wait = () => Promise.resolve();
  const told = await tableAfter(database, lastSeq, wait);
  const table = told?.table ?? new Map<number, ChangingFacts>();
  const rows = await socketsOf(table, storedSockets(database), wait);
  const read = new Set(rows.map((row) => row.number));
  const open = new Set([...table.keys(), ...unclosed(database)]);
  return { rows, lost: [...open].filter((id) => !read.has(id)) };
}

/** Also those that the way to the last event no longer leads to. */
function unclosed(database: DatabaseSync): readonly number[] {
  return database
    .prepare('SELECT id FROM socket WHERE closed_seq IS NULL')
    .all()
    .map((row) => number(row, 'id'));
}
