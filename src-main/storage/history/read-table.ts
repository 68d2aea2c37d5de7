import type { DatabaseSync } from 'node:sqlite';
import { decodeTable, type ChangingFacts } from '../../core/history/checkpoint-code.ts';
import type { TableAtAnswer } from '../../core/history/history-answers.ts';
import type { RecordedRow } from '../../core/history/recorder.ts';
import { replay, type ReplayStep } from '../../core/history/replay.ts';
import type { Breathe } from './breathe.ts';
import { gapsBetween, hidesTable, historySpan } from './history-span.ts';
import { lastSeqUntil } from './seq-at.ts';
import { kindCode } from './socket-code.ts';
import { number, numberOrNull, type Row, type StoredSockets } from './stored-sockets.ts';

const pageEvents = 4000;
const pageSockets = 1000;

/** Sockets by their numbers. */
export type StoredTable = Map<number, ChangingFacts>;

/** The table after event `seq`; null when the file no longer tells it. */
export async function tableAfter(
  database: DatabaseSync,
  seq: number,
  breathe: Breathe,
): Promise<StoredTable | null> {
  const base = database
    .prepare('SELECT seq, sockets FROM checkpoint WHERE seq <= ? ORDER BY seq DESC LIMIT 1')
    .get(seq);
  if (base === undefined && historySpan(database).oldestSeq > 1) return null;
  const bytes = base?.['sockets'];
  const table = bytes instanceof Uint8Array ? decodeTable(bytes) : new Map<number, ChangingFacts>();
  const events = database.prepare(
    `SELECT event.seq, event.kind, event.socket, event.state, event.role, event.holder,
       CASE event.kind WHEN ${kindCode.moved} THEN socket.replaces END AS replaces
     FROM event LEFT JOIN socket ON event.kind = ${kindCode.moved} AND socket.id = event.socket
     WHERE event.seq > ? AND event.seq <= ? ORDER BY event.seq LIMIT ${pageEvents}`,
  );
  for (let from = base === undefined ? 0 : number(base, 'seq'); ;) {
    const rows = events.all(from, seq);
    replay(table, rows.map(stepFrom));
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageEvents) return table;
    from = number(last, 'seq');
    await breathe();
  }
}

function stepFrom(row: Row): ReplayStep<ChangingFacts> {
  const closed = number(row, 'kind') === kindCode.closed;
  return {
    number: number(row, 'socket'),
    replaces: numberOrNull(row, 'replaces'),
    facts: closed ? null : factsFrom(row),
  };
}

/** What an event says of its socket. */
export function factsFrom(row: Row): ChangingFacts {
  return {
    state: number(row, 'state'),
    role: number(row, 'role'),
    holder: number(row, 'holder'),
  };
}

/** The sockets of a table. */
export async function socketsOf(
  table: StoredTable,
  stored: StoredSockets,
  breathe: Breathe,
): Promise<readonly RecordedRow[]> {
  const rows: RecordedRow[] = [];
  for (const [id, facts] of table) {
    const row = stored.rowOf(id);
    // A socket that was pruned away meanwhile is of a time that is being forgotten.
    if (row !== undefined) rows.push({ number: id, socket: stored.socketFrom(row, facts) });
    if (rows.length % pageSockets === 0) await breathe();
  }
  return rows;
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
  const table = seq === null ? null : await tableAfter(database, seq, breathe);
  const rows = table === null ? [] : await socketsOf(table, stored, breathe);
  const gaps = gapsBetween(database, { fromMs: atMs, toMs: atMs, most: 10 }).filter(hidesTable);
  return {
    atMs,
    lastEventAtMs: seq === null ? null : timeOf(database, seq),
    gap: gaps.find(({ fromMs, toMs }) => fromMs < atMs && atMs < toMs) ?? null,
    known,
    sockets: rows.map(({ socket }) => socket),
  };
}

function timeOf(database: DatabaseSync, seq: number): number | null {
  const row = database.prepare('SELECT at FROM event WHERE seq = ?').get(seq);
  return row === undefined ? null : number(row, 'at');
}
