/** What a failure of SQLite means for what to do next. */
export type SqliteFailure = 'corrupt' | 'full' | 'busy' | 'other';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const meanings: Readonly<Record<number, SqliteFailure>> = {
  5: 'busy',
  6: 'busy',
  11: 'corrupt',
  13: 'full',
  26: 'corrupt',
};
/** SQLITE_IOERR_SHMSIZE: there is no room for the index of the log, not even to read. */
const noRoomForLogIndex = 4874;
/** Of the system: the disk, or what its user may have of it, is full. */
const fullCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/** Tells a broken file and a full disk from other failures; the latter are to be tried again. */
export function sqliteFailure(error: unknown): SqliteFailure {
  if (!(error instanceof Error)) return 'other';
  if ('code' in error && fullCodes.includes(error.code)) return 'full';
  if (!('errcode' in error)) return 'other';
  if (error.errcode === noRoomForLogIndex) return 'full';
  // Extended codes have the primary one in their low byte.
  return meanings[Number(error.errcode) % 256] ?? 'other';
}

/** True for what SQLite itself said, false for what was made of its answers. */
export function isFromSqlite(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error;
}

/** The reason in SQLite's or the system's words. */
export function failureText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
