import { isFromSqlite } from './sqlite-failure.ts';

/**
 * What `read` makes of what is stored, or null where that makes no sense: text that is no JSON, a
 * port or a time that cannot be. What SQLite itself says goes on: it speaks of the whole file.
 */
export function readable<Made extends object>(read: () => Made): Made | null {
  try {
    return read();
  } catch (error) {
    if (isFromSqlite(error)) throw error;
    return null;
  }
}

/** What `read` makes of rows (of one none, or several things), and how many make no sense. */
export function readEach<Stored, Made>(
  rows: readonly Stored[],
  read: (row: Stored) => readonly Made[],
): { readonly made: readonly Made[]; readonly unreadable: number } {
  const found = rows.map((row) => readable(() => read(row)));
  return {
    made: found.flatMap((made) => made ?? []),
    unreadable: found.filter((made) => made === null).length,
  };
}
