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

/** Tells a broken file and a full disk from other failures; the latter are to be tried again. */
export function sqliteFailure(error: unknown): SqliteFailure {
  if (!(error instanceof Error) || !('errcode' in error)) return 'other';
  // Extended codes have the primary one in their low byte.
  return meanings[Number(error.errcode) % 256] ?? 'other';
}

/** The reason in SQLite's or the system's words. */
export function failureText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
