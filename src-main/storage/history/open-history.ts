import { closeSync, openSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import {
  brokenFile,
  BrokenHistoryError,
  isBroken,
  type BrokenFile,
} from './broken-history-error.ts';
import {
  applicationId,
  migrate,
  missingTable,
  schemaVersion,
  versionOf,
} from './history-schema.ts';
import { setAside } from './set-aside.ts';

/** The file was written by a newer Portside; this one neither reads nor writes it. */
export class NewerHistoryError extends Error {
  readonly found: number;

  constructor(found: number) {
    super(`history has schema ${found}, this version knows ${schemaVersion}`);
    this.name = 'NewerHistoryError';
    this.found = found;
  }
}

export interface OpenedHistory {
  readonly database: DatabaseSync;
  /** The broken file before this one. */
  readonly brokenFile: BrokenFile | null;
}

/**
 * Opens the history for writing, makes it where there is none, and checks it. A broken file is set
 * aside and a new one begun. Throws a `NewerHistoryError`, or what SQLite says of a folder that
 * cannot be written.
 */
export function openHistory(path: string, nowMs: number): OpenedHistory {
  try {
    refuseOther(path);
    return { database: openSound(path), brokenFile: null };
  } catch (error) {
    if (!isBroken(error)) throw error;
    const aside = setAside(path, nowMs);
    return { database: openSound(path), brokenFile: brokenFile(error, aside) };
  }
}

/** Opens for reading only, beside whoever writes. Throws where there is no file. */
export function openForReading(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: busyTimeoutMs });
  try {
    refuseNewer(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const busyTimeoutMs = 2000;

/** Whom this machine talks to is nobody else's business: readable for its user alone. */
const privateMode = 0o600;

/** What SQLite would take for a new history, or say nothing useful about. */
function refuseOther(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (there.isDirectory()) throw new BrokenHistoryError('a folder', 'folder');
  // One that was ever begun has at least its header.
  if (there.size === 0) throw new BrokenHistoryError('no bytes', 'empty');
}

function openSound(path: string): DatabaseSync {
  closeSync(openSync(path, 'a', privateMode));
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  try {
    refuseNewer(database);
    // Before the first table: it cannot be chosen later. WAL lets others read while one writes,
    // and with it NORMAL loses nothing to a killed process.
    database.exec(`
      PRAGMA auto_vacuum = INCREMENTAL;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA journal_size_limit = 4194304;
    `);
    migrate(database);
    refuseUnsound(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseNewer(database: DatabaseSync): void {
  const version = versionOf(database);
  if (version > schemaVersion) throw new NewerHistoryError(version);
  const id = Number(database.prepare('PRAGMA application_id').get()?.['application_id'] ?? 0);
  if (version > 0 && id !== applicationId)
    throw new BrokenHistoryError('not a history of Portside', 'foreign');
}

function refuseUnsound(database: DatabaseSync): void {
  const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (found !== 'ok') throw new BrokenHistoryError(String(found), 'damaged');
  const missing = missingTable(database);
  if (missing !== null) throw new BrokenHistoryError(`no such table: ${missing}`, 'damaged');
}
