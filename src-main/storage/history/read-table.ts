import type { DatabaseSync } from 'node:sqlite';
import { hidesTable } from '../../core/history/history-gap.ts';
import { decodeTable, type ChangingFacts } from '../../core/history/checkpoint-code.ts';
import type { TableAtAnswer } from '../../core/history/history-answers.ts';
import type { RecordedRow } from '../../core/history/recorder.ts';
import { replay, type ReplayStep } from '../../core/history/replay.ts';
import type { Breathe } from './breathe.ts';
import { gapsBetween, historySpan } from './history-span.ts';
import { lastSeqUntil } from './seq-at.ts';
import { readable } from './readable.ts';
import { missingBetween, rowsBetween } from './rows-between.ts';
import { kindCode } from './socket-code.ts';
import { number, numberOrNull, type Row, type StoredSockets } from './stored-sockets.ts';

const pageEvents = 4000;
const pageSockets = 1000;

/** Sockets by their numbers. */
export type StoredTable = Map<number, ChangingFacts>;

export interface ToldTable {
  readonly table: StoredTable;
  /** Events on the way to it that cannot be read. */
  readonly unreadable: number;
}

/** The table after event `seq`; null when the file no longer tells it. */
export async function tableAfter(
  database: DatabaseSync,
  seq: number,
  breathe: Breathe,
): Promise<ToldTable | null> {
  const base = tableBefore(database, seq);
  if (base === null) return null;
  const { table } = base;
  const events = database.prepare(
    `SELECT event.seq, event.kind, event.socket, event.state, event.role, event.holder,
       CASE event.kind WHEN ${kindCode.moved} THEN socket.replaces END AS replaces
     FROM event LEFT JOIN socket ON event.kind = ${kindCode.moved} AND socket.id = event.socket
     WHERE event.seq BETWEEN ? AND ? ORDER BY event.seq`,
  );
  const first = base.seq + 1;
  let read = 0;
  for (let from = first; from <= seq; from += pageEvents) {
    const rows = rowsBetween(events, from, Math.min(seq, from + pageEvents - 1));
    const steps = rows.map((row) => readable(() => stepFrom(row))).filter((step) => step !== null);
    replay(table, steps);
    read += steps.length;
    await breathe();
  }
  const readableRows = read + gapsIn(database, first, seq);
  return { table, unreadable: missingBetween(database, { first, last: seq }, readableRows) };
}

/** The newest checkpoint up to an event that can be read, or the beginning of a whole file. */
function tableBefore(
  database: DatabaseSync,
  seq: number,
): { readonly seq: number; readonly table: StoredTable } | null {
  const checkpoints = database
    .prepare('SELECT seq, sockets FROM checkpoint WHERE seq <= ? ORDER BY seq DESC')
    .iterate(seq);
  for (const row of checkpoints) {
    const found = readable(() => ({ seq: number(row, 'seq'), table: decodeTable(bytesOf(row)) }));
    if (found !== null) return found;
  }
  return historySpan(database).oldestSeq > 1 ? null : { seq: 0, table: new Map() };
}

function bytesOf({ sockets }: Row): Uint8Array {
  if (sockets instanceof Uint8Array) return sockets;
  throw new TypeError('a checkpoint without bytes');
}

/** How many gaps are between two event numbers; they have numbers of the same counter. */
export function gapsIn(database: DatabaseSync, first: number, last: number): number {
  const row = database.prepare('SELECT count(*) AS n FROM gap WHERE seq BETWEEN ? AND ?');
  return Number(row.get(first, last)?.['n'] ?? 0);
}

/** What an event does to a table; throws for one that no version wrote. */
export function stepFrom(row: Row): ReplayStep<ChangingFacts> {
  const kind = number(row, 'kind');
  if (!knownKinds.has(kind)) throw new RangeError(`no kind of event ${kind}`);
  const closed = kind === kindCode.closed;
  return {
    number: number(row, 'socket'),
    replaces: numberOrNull(row, 'replaces'),
    facts: closed ? null : factsFrom(row),
  };
}

const knownKinds: ReadonlySet<number> = new Set(Object.values(kindCode));

/** What an event says of its socket. */
export function factsFrom(row: Row): ChangingFacts {
  return {
    state: number(row, 'state'),
    role: number(row, 'role'),
    holder: number(row, 'holder'),
  };
}

/** The sockets of a table that can be read. */
export async function socketsOf(
  table: StoredTable,
  stored: StoredSockets,
  breathe: Breathe,
): Promise<readonly RecordedRow[]> {
  const rows: RecordedRow[] = [];
  let looked = 0;
  for (const [id, facts] of table) {
    const found = readable(() => ({ number: id, socket: stored.socketFrom(rowOf(id), facts) }));
    if (found !== null) rows.push(found);
    looked += 1;
    if (looked % pageSockets === 0) await breathe();
  }
  return rows;

  function rowOf(id: number): Row {
    const row = stored.rowOf(id);
    if (row === undefined) throw new Error(`history lacks socket ${id}`);
    return row;
  }
}

/** Between two signs of life nothing is known to be missing. */
const heartbeatMs = 30_000;

/** The table as it was at a time. */
export async function readTableAt(
  database: DatabaseSync,
  stored: StoredSockets,
  atMs: number,
  breathe: Breathe,
): Promise<TableAtAnswer> {
  const { oldestAtMs, newestAtMs } = historySpan(database);
  const known =
    oldestAtMs !== null &&
    newestAtMs !== null &&
    atMs >= oldestAtMs &&
    atMs <= newestAtMs + heartbeatMs;
  const seq = known ? lastSeqUntil(database, atMs) : null;
  const told = seq === null ? null : await tableAfter(database, seq, breathe);
  // An empty table would say that nothing was open.
  if (seq !== null && told === null) throw new Error(`history lacks the table before event ${seq}`);
  const rows = told === null ? [] : await socketsOf(told.table, stored, breathe);
  const gaps = gapsBetween(database, { fromMs: atMs, toMs: atMs, most: 10 }).filter(hidesTable);
  return {
    atMs,
    lastEventAtMs: seq === null ? null : timeOf(database, seq),
    gap: gaps.find(({ fromMs, toMs }) => fromMs < atMs && atMs < toMs) ?? null,
    known,
    sockets: rows.map(({ socket }) => socket),
    unreadable: told === null ? 0 : told.unreadable + unread(database, told.table, rows, seq),
  };
}

/** Sockets of the table that cannot be read; those of a time that is being forgotten are not missed. */
function unread(
  database: DatabaseSync,
  table: StoredTable,
  rows: readonly RecordedRow[],
  seq: number | null,
): number {
  const missing = table.size - rows.length;
  return missing === 0 || (seq ?? 0) < historySpan(database).oldestSeq - 1 ? 0 : missing;
}

function timeOf(database: DatabaseSync, seq: number): number | null {
  const row = database.prepare('SELECT at FROM event WHERE seq = ?').get(seq);
  return row === undefined ? null : number(row, 'at');
}
