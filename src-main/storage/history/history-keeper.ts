import { existsSync, statSync } from 'node:fs';
import { uptime } from 'node:os';
import type { ReadingTime } from '../../core/history/gap-between.ts';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import type { HistoryStatus } from '../../core/history/history-status.ts';
import type { TableDelta, TableSnapshot } from '../../core/table/delta.ts';
import type { MonitorStatus } from '../../core/table/monitor-status.ts';
import type { Breathe } from './breathe.ts';
import { brokenFile, isBroken } from './broken-history-error.ts';
import { historyCondition } from './history-condition.ts';
import type { HistoryStart } from './history-message.ts';
import type { HistoryReader } from './history-reader.ts';
import { schemaVersion } from './history-schema.ts';
import { historySpan } from './history-span.ts';
import { NewerHistoryError } from './open-history.ts';
import { readingEnd } from './reading-end.ts';
import { setAside } from './set-aside.ts';
import { failureText, sqliteFailure } from './sqlite-failure.ts';
import { openWriting, type WritingEnd } from './writing-end.ts';

/** Keeps one history file: records, forgets, reads, and says how it goes. */
export interface HistoryKeeper {
  table(snapshot: TableSnapshot): void;
  /** False when a delta before it was missed. */
  delta(delta: TableDelta): boolean;
  monitorStatus(status: MonitorStatus): void;
  setLimits(limits: HistoryLimits): void;
  /** Throws what keeps it from being read; null while nothing was ever recorded. */
  reader(): HistoryReader | null;
  /** Reading failed: a file that is broken is not written to any further. */
  readingFailed(error: unknown): void;
  /** To be called every second. True when the live table is to be told anew. */
  tick(): Promise<boolean>;
  status(): HistoryStatus;
  close(): void;
}

/** Failures in a row after which the file is opened anew. */
const mostFailures = 12;

/** Nothing is opened before the first tick. */
export function historyKeeper(start: HistoryStart, breathe: Breathe): HistoryKeeper {
  const { path } = start;
  const condition = historyCondition(() => performance.now());
  const reading = readingEnd(path, breathe);
  let { limits, reason } = start;
  let writing: WritingEnd | null = null;
  let failures = 0;

  const closeAll = (): void => {
    reading.close();
    writing?.close();
    writing = null;
  };

  const open = async (): Promise<boolean> => {
    writing = await openWriting(start, reason);
    // From now on it is another's doing, or the file's, that readings were not written.
    reason = 'not-recorded';
    if (writing === null) {
      condition.failed('reading', { key: 'history.otherRecords', values: {} });
      return false;
    }
    condition.goesWell();
    if (writing.brokenFile !== null) condition.setAside(writing.brokenFile);
    condition.leftOut(writing.session.unreadable, path);
    if (condition.mayTry()) return true;
    closeAll();
    return false;
  };

  /** Where nothing can be written, what was may still be told. */
  const database = (): WritingEnd['database'] | null => {
    if (writing !== null) return writing.database;
    try {
      reading.reader();
    } catch {
      // Whoever asks a question is told why.
    }
    return reading.database();
  };

  const putAside = (error: unknown): void => {
    closeAll();
    try {
      condition.setAside(brokenFile(error, setAside(path, Date.now())));
    } catch (refusal) {
      const values = { path, reason: failureText(refusal) };
      condition.failed('failing', { key: 'history.unwritable', values });
    }
  };

  const onFailure = (error: unknown): void => {
    const failure = sqliteFailure(error);
    if (failure === 'busy') return;
    if (failure === 'full') {
      condition.failed('failing', { key: 'history.diskFull', values: { path } });
    } else if (error instanceof NewerHistoryError) {
      const values = { path, found: error.found, known: schemaVersion };
      condition.failed('unavailable', { key: 'history.writtenByNewer', values });
      closeAll();
    } else if (isBroken(error)) putAside(error);
    else {
      failures += 1;
      if (failures % mostFailures === 0) closeAll();
      const values = { path, reason: failureText(error) };
      condition.failed('failing', { key: 'history.unwritable', values });
    }
  };

  const work = (end: WritingEnd): void => {
    end.work(limits);
    failures = 0;
    condition.goesWell();
  };

  return {
    table: (snapshot) => writing?.session.table(snapshot),
    delta: (delta) => writing?.session.delta(delta) ?? true,
    monitorStatus: (status) => {
      writing?.session.status(status, clocksAt(status.lastReadAtMs));
    },
    setLimits: (newLimits) => {
      limits = newLimits;
      writing?.pruneSoon();
    },
    reader: () => reading.reader(),
    readingFailed: (error) => {
      if (writing !== null && isBroken(error)) putAside(error);
    },
    tick: async () => {
      if (!condition.mayTry()) return false;
      try {
        // Deleted under our hands: what is written now would be seen by nobody.
        if (writing !== null && !existsSync(path)) closeAll();
        if (writing === null) return await open();
        work(writing);
      } catch (error) {
        onFailure(error);
      }
      return false;
    },
    status: () => ({
      ...condition.told(),
      path,
      ...extentOf(path, database()),
      limits,
    }),
    close: closeAll,
  };
}

/** What the other clocks were at a reading: it may be told long after, as to a thread that begins. */
function clocksAt(readAtMs: number | null): Pick<ReadingTime, 'monotonicMs' | 'uptimeMs'> {
  const ageMs = readAtMs === null ? 0 : Math.max(0, Date.now() - readAtMs);
  return { monotonicMs: performance.now() - ageMs, uptimeMs: uptime() * 1000 - ageMs };
}

type Extent = Pick<HistoryStatus, 'sizeBytes' | 'oldestAtMs' | 'newestAtMs' | 'events'>;

/** Nothing where it cannot be told; what keeps it from being told is the next tick's to find. */
function extentOf(path: string, database: WritingEnd['database'] | null): Extent {
  const nothing = { oldestAtMs: null, newestAtMs: null, events: 0 };
  const sizeBytes = [path, `${path}-wal`].reduce((sum, file) => sum + sizeOf(file), 0);
  if (database === null) return { ...nothing, sizeBytes };
  try {
    const { oldestAtMs, newestAtMs, events } = historySpan(database);
    return { oldestAtMs, newestAtMs, events, sizeBytes };
  } catch {
    return { ...nothing, sizeBytes };
  }
}

function sizeOf(path: string): number {
  const there = statSync(path, { throwIfNoEntry: false });
  return there?.isFile() === true ? there.size : 0;
}
