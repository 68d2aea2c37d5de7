import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { recordedSocket } from '../../../src-main/core/history/recorded-socket.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { TableDelta } from '../../../src-main/core/table/delta.ts';
import { historyReader } from '../../../src-main/storage/history/history-reader.ts';
import { openHistory } from '../../../src-main/storage/history/open-history.ts';
import {
  recordingSession,
  type RecordingSession,
  type SessionOptions,
} from '../../../src-main/storage/history/recording-session.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

export const startMs = Date.UTC(2026, 10, 20, 22, 0, 0);
export const noWait = (): Promise<void> => Promise.resolve();

/** A folder that is gone after the test's `remove`. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'portside-history-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A history file that a test writes reading by reading, on a clock of its own. */
export interface WrittenHistory {
  readonly path: string;
  /** A reading that found these sockets, `afterMs` later; what it changed is written. */
  reading(sockets: readonly Socket[], afterMs?: number): Promise<void>;
  /** Readings that failed, for a while. */
  failing(): void;
  /** Ends the program and starts it again later. */
  restart(afterMs: number, options?: Partial<SessionOptions>): Promise<void>;
  nowMs(): number;
  readonly database: () => ReturnType<typeof openHistory>['database'];
  readonly session: () => RecordingSession;
  reader(): ReturnType<typeof historyReader>;
  close(): void;
}

/** A history of its own for each test of a file; it is closed and its folder gone after the test. */
export function historyForEachTest(): () => WrittenHistory {
  let folder: ReturnType<typeof temporaryFolder>;
  let history: WrittenHistory;
  beforeEach(async () => {
    folder = temporaryFolder();
    history = await writtenHistory(folder.path);
  });
  afterEach(() => {
    history.close();
    folder.remove();
  });
  return () => history;
}

export async function writtenHistory(
  folder: string,
  beginMs = startMs,
  boot = 'id:one',
): Promise<WrittenHistory> {
  const path = join(folder, 'history.sqlite');
  let nowMs = beginMs;
  let monotonicMs = 0;
  let { database } = openHistory(path, nowMs);
  const usual = { boot, reason: 'not-running', mostWaiting: 100_000 } as const;
  let session = await recordingSession({ database, ...usual });
  let monitor = createScriptedMonitor([], () => nowMs);
  const follow = (): void => {
    monitor = createScriptedMonitor([], () => nowMs);
    session.table(monitor.snapshot());
    monitor.onDelta((delta: TableDelta) => void session.delta(delta));
    monitor.onStatus((status) => {
      session.status(status, { monotonicMs, uptimeMs: monotonicMs });
    });
  };
  follow();
  return {
    path,
    reading: (sockets, afterMs = 1000) => {
      nowMs += afterMs;
      monotonicMs += Math.max(0, afterMs);
      monitor.advance(sockets);
      session.flush();
      return Promise.resolve();
    },
    failing: () => monitor.fail([]),
    restart: async (afterMs, options = {}) => {
      session.flush();
      database.close();
      nowMs += afterMs;
      monotonicMs += afterMs;
      database = openHistory(path, nowMs).database;
      session = await recordingSession({ database, ...usual, ...options });
      follow();
    },
    nowMs: () => nowMs,
    database: () => database,
    session: () => session,
    reader: () => historyReader(database, noWait),
    close: () => database.close(),
  };
}

/** Sockets as history tells them, comparable: what the file names itself is left out. */
export function toldSockets(sockets: readonly Socket[]): readonly string[] {
  const nameless = { id: '', firstSeenAtMs: 0, seenAtStart: false };
  return sockets
    .map((socket) => ({ ...recordedSocket(socket), ...nameless }))
    .map((socket) => JSON.stringify(Object.entries(socket).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}
