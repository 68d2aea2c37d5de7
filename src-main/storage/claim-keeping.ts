import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSqliteAvailable } from './history/sqlite-available.ts';
import type { Release } from './history/writer-lock.ts';

/**
 * Claims to be the one who keeps `what` (`alerts`) in a data folder; null while another Portside
 * has the claim, which ends with its process. Where no claim can be made (no SQLite, a folder that
 * cannot be written to) there is nothing two could spoil, and everybody has it. Never rejects.
 */
export async function claimKeeping(directory: string, what: string): Promise<Release | null> {
  if (!isSqliteAvailable()) return freely;
  try {
    const { claimWriting } = await import('./history/writer-lock.ts');
    await mkdir(directory, { recursive: true, mode: 0o700 });
    return claimWriting(join(directory, `${what}.keeper`));
  } catch {
    return freely;
  }
}

function freely(): void {
  // Nothing was claimed.
}
