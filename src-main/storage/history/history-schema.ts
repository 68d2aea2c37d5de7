import type { DatabaseSync } from 'node:sqlite';

/** "PSHI": how SQLite's header tells a history of ours from any other database. */
export const applicationId = 0x50534849;

/**
 * `event.seq` and `gap.seq` come from one counter, without holes. From one to the next `at` never
 * falls, but at the `seq` of an era: the clock had been set back. `socket` holds what never changes of a socket; `event` the rest, after the event, with
 * the state and holder before it where it changed. `holder` is who holds a socket, held it before,
 * or why nobody is known. `used` is the newest event that needs a text or holder. A checkpoint is
 * the whole table after event `seq`.
 */
const versionOne = `
  CREATE TABLE standing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    alive_at INTEGER,
    boot TEXT
  );
  INSERT INTO standing (id) VALUES (1);
  CREATE TABLE text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    value TEXT NOT NULL UNIQUE,
    used INTEGER NOT NULL
  );
  CREATE TABLE holder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    value TEXT NOT NULL UNIQUE,
    used INTEGER NOT NULL
  );
  CREATE TABLE socket (
    id INTEGER PRIMARY KEY,
    shape INTEGER NOT NULL,
    local INTEGER NOT NULL,
    local_port INTEGER NOT NULL,
    remote INTEGER,
    remote_port INTEGER,
    network INTEGER,
    inode INTEGER,
    user_id INTEGER,
    first_seen INTEGER NOT NULL,
    opened_seq INTEGER NOT NULL,
    closed_seq INTEGER,
    replaces INTEGER
  );
  CREATE INDEX socket_port ON socket (local_port);
  CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    socket INTEGER NOT NULL,
    state INTEGER NOT NULL,
    role INTEGER NOT NULL,
    holder INTEGER NOT NULL,
    state_before INTEGER,
    holder_before INTEGER
  );
  CREATE INDEX event_waiting ON event (socket) WHERE kind = 4;
  CREATE TABLE gap (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    rebooted INTEGER NOT NULL
  );
  CREATE TABLE era (seq INTEGER PRIMARY KEY);
  CREATE TABLE checkpoint (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    sockets BLOB NOT NULL
  );
`;

const tableNames = ['standing', 'text', 'holder', 'socket', 'event', 'gap', 'era', 'checkpoint'];

/** A table that every history of this version has and this one lacks; null where all are there. */
export function missingTable(database: DatabaseSync): string | null {
  const rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const names = new Set(rows.map((row) => row['name']));
  return tableNames.find((name) => !names.has(name)) ?? null;
}

/** Each step leads from the version that is its index to the next. Never edit one that shipped. */
const steps: readonly string[] = [versionOne];

export const schemaVersion = steps.length;

export function versionOf(database: DatabaseSync): number {
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  return Number(version ?? 0);
}

/** Brings the file to this version, all steps or none of them. */
export function migrate(database: DatabaseSync): void {
  const version = versionOf(database);
  if (version >= schemaVersion) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of steps.slice(version)) database.exec(step);
    database.exec(
      `PRAGMA user_version = ${schemaVersion}; PRAGMA application_id = ${applicationId}`,
    );
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
