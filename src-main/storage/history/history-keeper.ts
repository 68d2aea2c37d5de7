import { existsSync, statSync } from 'node:fs';
import { uptime } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import type { HistoryStatus } from '../../core/history/history-status.ts';
import type { TableDelta, TableSnapshot } from '../../core/table/delta.ts';
import type { MonitorStatus } from '../../core/table/monitor-status.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import type { HistoryStart } from './history-message.ts';
import { historyReader, type HistoryReader } from './history-reader.ts';
import { schemaVersion } from './history-schema.ts';
import { historySpan } from './history-span.ts';
import { BrokenHistoryError, isBroken } from './broken-history-error.ts';
import { NewerHistoryError, openForReading, openHistory } from './open-history.ts';
import { pruneStep } from './prune-history.ts';
import { recordingSession, type RecordingSession } from './recording-session.ts';
import { setAside } from './set-aside.ts';
import { failureText, sqliteFailure } from './sqlite-failure.ts';
import { claimWriting, type Release } from './writer-lock.ts';

/** Keeps one history file: records, forgets, reads, and says how it goes. */
export interface HistoryKeeper {
  table(snapshot: TableSnapshot): void;
  /** False when a delta before it was missed. */
  delta(delta: TableDelta): boolean;
  monitorStatus(status: MonitorStatus): void;
  setLimits(limits: HistoryLimits): void;
  /** Throws what keeps it from being read; null while nothing was ever recorded. */
  reader(): HistoryReader | null;
  /** To be called every second. True when the live table is to be told anew. */
  tick(): Promise<boolean>;
  status(): HistoryStatus;
  close(): void;
}

interface Writing {
  readonly database: DatabaseSync;
  readonly session: RecordingSession;
}

const retryMs = 5000;
const pruneEveryMs = 60_000;
const mostWaiting = 200_000;
const mostNotes = 5;
/** Failures in a row after which the file is opened anew. */
const mostFailures = 12;

/** Nothing is opened before the first tick. */
export function historyKeeper(start: HistoryStart, breathe: () => Promise<void>): HistoryKeeper {
  const { path, boot } = start;
  let { limits, reason } = start;
  let release: Release | null = null;
  let writing: Writing | null = null;
  let reading: { readonly database: DatabaseSync; readonly reader: HistoryReader } | null = null;
  let problem: Phrase | null = null;
  let notes: readonly Phrase[] = [];
  let state: HistoryStatus['state'] = 'starting';
  let retryAtMs = 0;
  let pruneAtMs = 0;
  let failures = 0;

  const fail = (newState: HistoryStatus['state'], phrase: Phrase): void => {
    state = newState;
    problem = phrase;
    retryAtMs = performance.now() + retryMs;
  };

  const closeAll = (): void => {
    reading?.database.close();
    writing?.database.close();
    release?.();
    reading = null;
    writing = null;
    release = null;
  };

  const note = (brokenPath: string, why: string): void => {
    const told = notes.slice(1 - mostNotes);
    notes = [...told, { key: 'history.setAside', values: { path: brokenPath, reason: why } }];
  };

  const open = async (): Promise<boolean> => {
    release ??= claimWriting(`${path}.lock`);
    if (release === null) {
      fail('reading', { key: 'history.otherRecords', values: {} });
      return false;
    }
    const { database, brokenFile } = openHistory(path, Date.now());
    if (brokenFile !== null) note(brokenFile.path, brokenFile.reason);
    writing = { database, session: await sessionOn(database, boot, reason) };
    reason = 'not-recorded';
    state = 'recording';
    problem = null;
    return true;
  };

  const onFailure = (error: unknown): void => {
    if (error instanceof NewerHistoryError) {
      const values = { path, found: error.found, known: schemaVersion };
      fail('unavailable', { key: 'history.writtenByNewer', values });
      closeAll();
      return;
    }
    const failure = sqliteFailure(error);
    if (failure === 'full') {
      fail('failing', { key: 'history.diskFull', values: { path } });
      return;
    }
    if (failure === 'busy') return;
    if (isBroken(error)) {
      closeAll();
      note(setAside(path, Date.now()), failureText(error));
      return;
    }
    failures += 1;
    if (failures % mostFailures === 0) closeAll();
    const values = { path, reason: failureText(error) };
    fail('failing', { key: 'history.unwritable', values });
  };

  const work = ({ database, session }: Writing): void => {
    session.flush();
    problem = null;
    failures = 0;
    state = 'recording';
    if (performance.now() < pruneAtMs) return;
    const more = pruneStep(database, limits, Date.now());
    if (more) return;
    session.forgetTexts();
    pruneAtMs = performance.now() + pruneEveryMs;
  };

  return {
    table: (snapshot) => writing?.session.table(snapshot),
    delta: (delta) => writing?.session.delta(delta) ?? true,
    monitorStatus: (status) => {
      const clocks = { monotonicMs: performance.now(), uptimeMs: uptime() * 1000 };
      writing?.session.status(status, clocks);
    },
    setLimits: (newLimits) => {
      limits = newLimits;
      pruneAtMs = 0;
    },
    reader: () => {
      if (reading === null && existsSync(path)) {
        const database = openForReading(path);
        reading = { database, reader: historyReader(database, breathe) };
      }
      return reading?.reader ?? null;
    },
    tick: async () => {
      if (state === 'unavailable' || performance.now() < retryAtMs) return false;
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
      state,
      problem,
      notes,
      path,
      ...sizeOf(path),
      ...spanOf(writing?.database ?? reading?.database),
      limits,
    }),
    close: () => {
      try {
        writing?.session.flush();
      } catch {
        // What could not be written until now is the last second that may be lost.
      }
      closeAll();
    },
  };
}

async function sessionOn(
  database: DatabaseSync,
  boot: string,
  reason: HistoryStart['reason'],
): Promise<RecordingSession> {
  try {
    return await recordingSession({ database, boot, reason, mostWaiting });
  } catch (error) {
    database.close();
    throw sqliteFailure(error) === 'other' ? new BrokenHistoryError(failureText(error)) : error;
  }
}

function spanOf(database: DatabaseSync | undefined) {
  if (database === undefined) return { oldestAtMs: null, newestAtMs: null, events: 0 };
  const { oldestAtMs, newestAtMs, events } = historySpan(database);
  return { oldestAtMs, newestAtMs, events };
}

function sizeOf(path: string): { readonly sizeBytes: number } {
  const files = [path, `${path}-wal`].filter((file) => existsSync(file));
  return { sizeBytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}
