import type { DatabaseSync } from 'node:sqlite';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import { BrokenHistoryError, type BrokenFile } from './broken-history-error.ts';
import type { HistoryStart } from './history-message.ts';
import { openHistory } from './open-history.ts';
import { pruneStep } from './prune-history.ts';
import { recordingSession, type RecordingSession } from './recording-session.ts';
import { failureText, isFromSqlite } from './sqlite-failure.ts';
import { claimWriting } from './writer-lock.ts';

/** The one open file that this program alone writes. */
export interface WritingEnd {
  readonly database: DatabaseSync;
  readonly session: RecordingSession;
  /** The broken file that was in its place. */
  readonly brokenFile: BrokenFile | null;
  /** Writes what waits, and forgets a little of what the limits no longer allow. */
  work(limits: HistoryLimits): void;
  /** Forgets at the next `work` rather than in a while. */
  pruneSoon(): void;
  /** Writes what waits, if it can be, and gives the file and the claim back. */
  close(): void;
}

const pruneEveryMs = 60_000;
/** Of a second: more than the busiest table adds in one, and little to wait for an answer. */
const pruneForMs = 50;
const mostWaiting = 200_000;

/** Opens the file to go on writing; null while another Portside does. Throws what keeps it. */
export async function openWriting(
  { path, boot }: Pick<HistoryStart, 'path' | 'boot'>,
  reason: HistoryStart['reason'],
): Promise<WritingEnd | null> {
  const release = claimWriting(`${path}.lock`);
  if (release === null) return null;
  try {
    const { database, brokenFile } = openHistory(path, Date.now());
    const session = await sessionOn(database, boot, reason);
    return { ...writingEnd(database, session, release), brokenFile };
  } catch (error) {
    release();
    throw error;
  }
}

function writingEnd(
  database: DatabaseSync,
  session: RecordingSession,
  release: () => void,
): Omit<WritingEnd, 'brokenFile'> {
  let pruneAtMs = 0;
  return {
    database,
    session,
    work: (limits) => {
      session.flush();
      if (performance.now() < pruneAtMs) return;
      const untilMs = performance.now() + pruneForMs;
      while (pruneStep(database, limits, Date.now())) if (performance.now() >= untilMs) return;
      session.forgetTexts();
      pruneAtMs = performance.now() + pruneEveryMs;
    },
    pruneSoon: () => {
      pruneAtMs = 0;
    },
    close: () => {
      try {
        session.end();
      } catch {
        // What could not be written until now is the last second that may be lost.
      }
      database.close();
      release();
    },
  };
}

/** What is there but cannot be understood is broken; what SQLite cannot get at may be well. */
async function sessionOn(
  database: DatabaseSync,
  boot: string,
  reason: HistoryStart['reason'],
): Promise<RecordingSession> {
  try {
    return await recordingSession({ database, boot, reason, mostWaiting });
  } catch (error) {
    database.close();
    throw isFromSqlite(error) ? error : new BrokenHistoryError(failureText(error), 'damaged');
  }
}
