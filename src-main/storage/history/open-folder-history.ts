import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { historyFileName } from './history-file-name.ts';
import type { OpenedHistory } from './opened-history.ts';
import { isSqliteAvailable } from './sqlite-available.ts';

/**
 * Opens the history of a data folder for reading, beside whoever writes it. Never rejects. What
 * needs SQLite is loaded only where there is one.
 */
export async function openFolderHistory(directory: string): Promise<OpenedHistory> {
  if (!isSqliteAvailable()) return { outcome: 'no-sqlite' };
  const path = join(directory, historyFileName);
  if (!existsSync(path)) return { outcome: 'none' };
  const { openPathHistory } = await import('./open-path-history.ts');
  return openPathHistory(path);
}
