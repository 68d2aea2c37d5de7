import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BrokenHistoryError, isBroken } from './broken-history-error.ts';
import { applicationId, migrate, schemaVersion, versionOf } from './history-schema.ts';
import { setAside } from './set-aside.ts';
import { failureText } from './sqlite-failure.ts';

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
  /** Where a broken file before this one was put, and what was wrong with it. */
  readonly brokenFile: { readonly path: string; readonly reason: string } | null;
}

/**
 * Opens the history for writing, makes it where there is none, and checks it. A broken file is set
 * aside and a new one begun. Throws a `NewerHistoryError`, or what SQLite says of a folder that
 * cannot be written.
 */
export function openHistory(path: string, nowMs: number): OpenedHistory {
  try {
    return { database: openSound(path), brokenFile: null };
  } catch (error) {
    if (!isBroken(error)) throw error;
    const reason = failureText(error);
    const aside = setAside(path, nowMs);
    return { database: openSound(path), brokenFile: { path: aside, reason } };
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
    throw new BrokenHistoryError('not a history of Portside');
}

function refuseUnsound(database: DatabaseSync): void {
  const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (found !== 'ok') throw new BrokenHistoryError(String(found));
}
