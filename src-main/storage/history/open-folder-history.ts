import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../core/machine/error-code.ts';
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
  const obstacle = obstacleTo(path);
  if (obstacle === 'ENOENT') return { outcome: 'none' };
  if (obstacle !== null) return { outcome: 'out-of-reach', code: obstacle };
  const { openPathHistory } = await import('./open-path-history.ts');
  return openPathHistory(path);
}

/** What the system has against reading a file; null where nothing. */
function obstacleTo(path: string): string | null {
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    return errorCode(error);
  }
}
