import { link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** Only the owner may read it: a socket table says a lot about a machine and its people. */
const ownerOnly = 0o600;

/**
 * Writes a file that is either whole or not there: under a temporary name in the same folder, then
 * in one step under its own. Without `replace` an existing file is never touched; the error then
 * has the code `EEXIST`. A link is followed; what is no ordinary file (a device, a pipe) is never
 * replaced: `ENOTFILE`.
 */
export async function writeNewFile(named: string, text: string, replace: boolean): Promise<void> {
  const path = await placeOf(named);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx', mode: ownerOnly, flush: true });
    if (replace) await rename(temporary, path);
    else await renameToNew(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** `link` refuses an existing name in one step; where a disk has no links, the name is taken first. */
async function renameToNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (isExisting(error)) throw error;
    await writeFile(path, '', { flag: 'wx', mode: ownerOnly });
    await rename(temporary, path);
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

async function placeOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isDirectory()) return path;
  if (found.isFile()) return realpath(path);
  throw Object.assign(new Error(`${path} is no ordinary file`), { code: 'ENOTFILE' });
}
