import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorCode } from '../../core/machine/error-code.ts';
import { mostSaved } from '../../core/snapshot/saved-snapshot.ts';

/** The name, with a number where it is taken; null when the folder holds as many as are kept. */
export async function freeFileName(folder: string, fileName: string): Promise<string | null> {
  const taken = new Set(await namesIn(folder));
  if (taken.size >= mostSaved) return null;
  if (!taken.has(fileName)) return fileName;
  const start = basename(fileName, '.json');
  for (let number = 2; ; number += 1) {
    const name = `${start}-${number}.json`;
    if (!taken.has(name)) return name;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
