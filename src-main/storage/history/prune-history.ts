import type { DatabaseSync } from 'node:sqlite';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import { forgettableUntil } from '../../core/history/retention.ts';
import { kindCode } from './socket-code.ts';
import { lastSeqUntil } from './seq-at.ts';

/** Events in one step: a few milliseconds. */
const stepEvents = 2000;
const stepPages = 200;

/**
 * Forgets what the limits no longer allow, one small transaction a call. True when there is more
 * to forget. Throws what SQLite says; nothing is then lost.
 */
export function pruneStep(database: DatabaseSync, limits: HistoryLimits, nowMs: number): boolean {
  const until = forgettableUntil(limits, {
    nowMs,
    newestSeq: newestSeq(database),
    lastSeqUntil: (atMs) => lastSeqUntil(database, atMs),
    checkpointUntil: (seq) => checkpointUntil(database, seq),
  });
  const oldest = oldestSeq(database);
  if (until === null || oldest === null || oldest > until) return false;
  const end = Math.min(until, oldest + stepEvents - 1);
  inTransaction(database, () => forget(database, end, end === until));
  database.exec(`PRAGMA incremental_vacuum(${stepPages})`);
  return end < until;
}

/** Sockets go with the event that ended them, texts and holders with the last that needs them. */
function forget(database: DatabaseSync, end: number, last: boolean): void {
  const ended = [kindCode.closed, kindCode.moved].join(', ');
  database
    .prepare(
      `DELETE FROM socket WHERE id IN (
         SELECT CASE event.kind WHEN ${kindCode.moved} THEN socket.replaces ELSE event.socket END
         FROM event JOIN socket ON socket.id = event.socket
         WHERE event.seq <= ? AND event.kind IN (${ended}))`,
    )
    .run(end);
  database.prepare('DELETE FROM event WHERE seq <= ?').run(end);
  database.prepare('DELETE FROM gap WHERE seq <= ?').run(end);
  database.prepare('DELETE FROM era WHERE seq <= ?').run(end);
  database.prepare('DELETE FROM checkpoint WHERE seq < ?').run(end);
  if (!last) return;
  for (const table of ['text', 'holder']) {
    database.prepare(`DELETE FROM ${table} WHERE used < ?`).run(end);
  }
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function newestSeq(database: DatabaseSync): number {
  return Number(database.prepare('SELECT max(seq) AS seq FROM event').get()?.['seq'] ?? 0);
}

function oldestSeq(database: DatabaseSync): number | null {
  const row = database
    .prepare(
      `SELECT min(seq) AS seq FROM (SELECT min(seq) AS seq FROM event
       UNION ALL SELECT min(seq) AS seq FROM gap)`,
    )
    .get();
  return typeof row?.['seq'] === 'number' ? row['seq'] : null;
}

function checkpointUntil(database: DatabaseSync, seq: number): number | null {
  const row = database.prepare('SELECT max(seq) AS seq FROM checkpoint WHERE seq <= ?').get(seq);
  return typeof row?.['seq'] === 'number' ? row['seq'] : null;
}
