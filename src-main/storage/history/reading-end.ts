import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Breathe } from './breathe.ts';
import { historyReader, type HistoryReader } from './history-reader.ts';
import { openForReading } from './open-history.ts';

/** The file as those who ask see it, opened when somebody does. */
export interface ReadingEnd {
  /** Throws what keeps the file from being read; null where there is none. */
  reader(): HistoryReader | null;
  /** null while it is not open. */
  database(): DatabaseSync | null;
  close(): void;
}

interface Opened {
  readonly database: DatabaseSync;
  readonly reader: HistoryReader;
  readonly inode: number;
}

/** Opens it anew when another file has come to be in its place. */
export function readingEnd(path: string, breathe: Breathe): ReadingEnd {
  let opened: Opened | null = null;
  const close = (): void => {
    opened?.database.close();
    opened = null;
  };
  const open = (inode: number): Opened => {
    const database = openForReading(path);
    return { database, reader: historyReader(database, breathe), inode };
  };
  return {
    reader: () => {
      const inode = statSync(path, { throwIfNoEntry: false })?.ino ?? null;
      if (inode !== opened?.inode) close();
      if (inode === null) return null;
      opened ??= open(inode);
      return opened.reader;
    },
    database: () => opened?.database ?? null,
    close,
  };
}
