import type { DatabaseSync } from 'node:sqlite';
import { gapReasons, type HistoryGap } from '../../core/history/history-gap.ts';
import { fileStanding } from './history-file.ts';
import { readable } from './readable.ts';
import { number, timeFrom, type Row } from './stored-sockets.ts';

/** How far back the file goes. */
export interface HistorySpan {
  /** The oldest time whose table can be told; null in an empty file. */
  readonly oldestAtMs: number | null;
  /** The last time the table was seen. */
  readonly newestAtMs: number | null;
  readonly oldestSeq: number;
  readonly newestSeq: number;
  readonly events: number;
}

/** After pruning the table is known from the oldest checkpoint on, before that from the first event. */
export function historySpan(database: DatabaseSync): HistorySpan {
  const { lastSeq, lastAtMs, aliveAtMs } = fileStanding(database);
  const first = database
    .prepare(
      `SELECT seq, at FROM (SELECT * FROM (SELECT seq, at FROM event ORDER BY seq LIMIT 1)
       UNION ALL SELECT * FROM (SELECT seq, at FROM gap ORDER BY seq LIMIT 1)) ORDER BY seq LIMIT 1`,
    )
    .get();
  const checkpoint = database.prepare('SELECT seq, at FROM checkpoint ORDER BY seq LIMIT 1').get();
  const oldestSeq = first === undefined ? lastSeq : number(first, 'seq');
  const base = oldestSeq === 1 ? first : checkpoint;
  return {
    oldestAtMs: base === undefined ? null : number(base, 'at'),
    newestAtMs: lastSeq === 0 ? null : Math.max(lastAtMs, aliveAtMs ?? 0),
    oldestSeq,
    newestSeq: lastSeq,
    events: first === undefined ? 0 : lastSeq - oldestSeq + 1,
  };
}

/** Gaps that touch a time, oldest first, the newest `most` of them. */
export function gapsBetween(
  database: DatabaseSync,
  { fromMs, toMs, most }: { readonly fromMs: number; readonly toMs: number; readonly most: number },
): readonly HistoryGap[] {
  return database
    .prepare('SELECT * FROM gap WHERE from_at <= ? AND at >= ? ORDER BY seq DESC LIMIT ?')
    .all(toMs, fromMs, most)
    .map((row) => readable(() => gapFrom(row)))
    .filter((gap) => gap !== null)
    .reverse();
}

/** A gap as stored; throws for one that no version wrote. */
export function gapFrom(row: Row): HistoryGap {
  const reason = gapReasons.find((known) => known === row['reason']);
  if (reason === undefined) throw new RangeError('history has a gap of an unknown reason');
  return {
    reason,
    fromMs: timeFrom(row, 'from_at'),
    toMs: timeFrom(row, 'at'),
    rebooted: row['rebooted'] === 1,
  };
}
