import { readdir } from 'node:fs/promises';
import { errorCode } from '../../core/machine/error-code.ts';
import {
  mostListed,
  type SavedSnapshot,
  type SavedSnapshots,
} from '../../core/snapshot/saved-snapshot.ts';
import { plainFile, type PlainFile } from './plain-file.ts';
import { readFacts } from './read-facts.ts';

type NamedFile = PlainFile & { readonly fileName: string };

/** The newest snapshots of a folder with what each is of, or why it cannot be opened. */
export async function listSnapshots(folder: string): Promise<SavedSnapshots> {
  try {
    const files = await filesIn(folder);
    const newest = files.toSorted(newestFirst).slice(0, mostListed);
    const snapshots: SavedSnapshot[] = [];
    // One after the other: a folder of hundreds must not keep the disk from everybody else.
    for (const file of newest) snapshots.push(await savedSnapshot(file));
    return { folder, snapshots, older: files.length - newest.length, problem: null };
  } catch (error) {
    const code = errorCode(error);
    const problem = code === 'ENOENT' ? null : { key: 'saved.unreadableFolder', values: { code } };
    return { folder, snapshots: [], older: 0, problem };
  }
}

async function filesIn(folder: string): Promise<readonly NamedFile[]> {
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (fileName) => {
      const file = await plainFile(folder, fileName);
      return file === null ? [] : [{ ...file, fileName }];
    }),
  );
  return found.flat();
}

function newestFirst(a: NamedFile, b: NamedFile): number {
  return b.writtenAtMs - a.writtenAtMs || (a.fileName < b.fileName ? 1 : -1);
}

async function savedSnapshot(file: NamedFile): Promise<SavedSnapshot> {
  const { fileName, sizeBytes, writtenAtMs } = file;
  return { fileName, sizeBytes, writtenAtMs, ...(await readFacts(file)) };
}
