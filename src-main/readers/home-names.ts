import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname } from 'node:path';

/** Where systems keep the homes of people, and where this person's is, if it is a place for homes. */
export function homeFolders(ownHome: string = homedir()): readonly string[] {
  const own = dirname(ownHome);
  const isForHomes = /^(?:home|users)$/i.test(basename(own));
  return [...new Set(['/home', '/var/home', '/Users', ...(isForHomes ? [own] : [])])];
}

/** The names of those who have a home on this machine, as far as it may be read. Never rejects. */
export async function homeNames(folders: readonly string[] = homeFolders()): Promise<string[]> {
  const found = await Promise.all(folders.map((folder) => foldersIn(folder)));
  return [...new Set(found.flat())];
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
