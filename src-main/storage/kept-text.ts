import { readdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../core/machine/error-code.ts';

/** What is where a file of Portside's should be. */
export type KeptText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly code: string };

/** Nobody writes this much by hand, and Portside writes far less. */
const mostBytes = 4 * 1024 * 1024;
/** For so long others that run may not have seen yet that a file was set aside. */
const recentMs = 24 * 60 * 60 * 1000;
const asideName = /^(\w+)\.broken-[\dTZ]+\.json$/;

/** Reads the file; it not being there is no problem, not being readable is one. Never rejects. */
export async function readKeptText(path: string): Promise<KeptText> {
  try {
    const bytes = await readFile(path);
    if (bytes.byteLength > mostBytes) return { kind: 'unreadable', code: 'EFBIG' };
    return { kind: 'text', text: bytes.toString('utf8') };
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', code };
  }
}

/** Renames a file that cannot be understood, so that nothing of it is lost. Null if that fails. */
export async function setAside(path: string, now: Date): Promise<string | null> {
  const time = now.toISOString().replaceAll(/[-:.]/g, '');
  const aside = join(dirname(path), `${basename(path, '.json')}.broken-${time}.json`);
  try {
    await rename(path, aside);
    return aside;
  } catch {
    return null;
  }
}

/** The newest file beside `path` that some Portside set aside within the last day, or null. */
export async function recentlySetAside(path: string, nowMs: number): Promise<string | null> {
  const directory = dirname(path);
  try {
    const own = basename(path, '.json');
    const names = (await readdir(directory)).filter((name) => asideName.exec(name)?.[1] === own);
    const newest = names.toSorted().at(-1);
    if (newest === undefined) return null;
    const aside = join(directory, newest);
    return nowMs - (await stat(aside)).ctimeMs < recentMs ? aside : null;
  } catch {
    return null;
  }
}
