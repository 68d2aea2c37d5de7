import type { DatabaseSync } from 'node:sqlite';
import { lastTimeMs } from './stored-sockets.ts';

/**
 * The event at the latest time that is not after `atMs`, null when all are later. Within an era
 * times never fall, so halving finds it: an index on time would cost a quarter of the file.
 */
export function lastSeqUntil(database: DatabaseSync, atMs: number): number | null {
  const before = database.prepare(
    'SELECT seq, at FROM event WHERE seq BETWEEN ? AND ? AND at BETWEEN 0 AND ? ORDER BY seq DESC LIMIT 1',
  );
  const eventBefore: EventBefore = (first, seq, latestMs) => {
    const row = before.get(first, seq, latestMs);
    return row === undefined ? null : { seq: Number(row['seq']), atMs: Number(row['at']) };
  };
  const found = erasOf(database).map((era) => lastInEra(era, atMs, eventBefore));
  return found.reduce<Found | null>(later, null)?.seq ?? checkpointUntil(database, atMs);
}

/** Where all events up to a checkpoint were forgotten it stands for them. */
function checkpointUntil(database: DatabaseSync, atMs: number): number | null {
  const row = database.prepare('SELECT max(seq) AS seq FROM checkpoint WHERE at <= ?').get(atMs);
  return typeof row?.['seq'] === 'number' ? row['seq'] : null;
}

interface Era {
  readonly first: number;
  readonly last: number;
}

interface Found {
  readonly seq: number;
  readonly atMs: number;
}

/** The newest event in `first`..`seq` with a time that can be, up to `latestMs`. */
type EventBefore = (first: number, seq: number, latestMs: number) => Found | null;

function erasOf(database: DatabaseSync): readonly Era[] {
  // Each on its own is looked up in the index; both in one go through the whole table.
  const span = database
    .prepare('SELECT (SELECT min(seq) FROM event) AS low, (SELECT max(seq) FROM event) AS high')
    .get();
  const { low, high } = span ?? {};
  if (typeof low !== 'number' || typeof high !== 'number') return [];
  const starts = database
    .prepare('SELECT seq FROM era WHERE seq > ? ORDER BY seq')
    .all(low)
    .map((row) => Number(row['seq']));
  return [low, ...starts].map((first, at) => ({ first, last: (starts[at] ?? high + 1) - 1 }));
}

function lastInEra({ first, last }: Era, atMs: number, eventBefore: EventBefore): Found | null {
  // A time after the last of its era is none of ours: it would lead the halving astray.
  const latestMs = eventBefore(first, last, lastTimeMs)?.atMs ?? 0;
  let low = first;
  let high = last;
  let found: Found | null = null;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const event = eventBefore(first, middle, latestMs);
    if (event !== null && event.atMs > atMs) high = event.seq - 1;
    else {
      // Nothing at all up to the middle (gaps have numbers of the same counter) is early enough too.
      found = event ?? found;
      low = middle + 1;
    }
  }
  return found;
}

function later(one: Found | null, other: Found | null): Found | null {
  if (one === null || other === null) return one ?? other;
  return other.atMs >= one.atMs ? other : one;
}
