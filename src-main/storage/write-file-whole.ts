import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What may be done with a new file, as `chmod` has it: by the umask, or by its owner alone. */
export const fileMode = { usual: 0o666, ownerOnly: 0o600 } as const;

/**
 * Writes `text` (UTF-8) to `path` so that the file is there whole or not at all: to a temporary
 * name in the same folder, to the disk, then renamed. Rejects with the system's error.
 */
export async function writeFileWhole(
  path: string,
  text: string,
  mode: number = fileMode.usual,
): Promise<void> {
  const name = `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(dirname(path), name);
  try {
    await writeToDisk(temporary, text, mode);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function writeToDisk(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}
