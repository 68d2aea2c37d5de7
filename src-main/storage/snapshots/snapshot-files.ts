import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ReadSnapshotAnswer,
  RemoveSnapshotAnswer,
  SavedSnapshots,
} from '../../core/snapshot/saved-snapshot.ts';
import { fileMode, writeFileWhole } from '../write-file-whole.ts';
import { freeFileName } from './free-file-name.ts';
import { listSnapshots } from './list-snapshots.ts';
import { plainFile } from './plain-file.ts';
import { readSnapshotFile } from './read-snapshot-file.ts';
import { removeSnapshotFile } from './remove-snapshot-file.ts';
import { lastScheduledMs, pruneScheduled } from './scheduled-files.ts';

/** The snapshots that Portside keeps for its user, in a folder of their own. */
export interface SnapshotFiles {
  readonly folder: string;
  /** Writes one; it is there whole or not at all. Rejects with the system's error. */
  save(fileName: string, text: string): Promise<void>;
  /**
   * The same under a name that nothing has yet, which is the answer; null when there are as many
   * as are kept.
   */
  saveNew(fileName: string, text: string): Promise<string | null>;
  /** When the schedule saved last (Unix milliseconds); null when it never did. */
  lastScheduledMs(): Promise<number | null>;
  /** Deletes those of the schedule taken before a time, or beyond what is kept; others stay. */
  prune(times: { readonly beforeMs: number; readonly nowMs: number }): Promise<void>;
  /** Never rejects: what cannot be read is in the list with its reason. */
  list(): Promise<SavedSnapshots>;
  /** Never rejects. A name that is none of the folder's is not there. */
  read(fileName: string): Promise<ReadSnapshotAnswer>;
  /** Never rejects, and deletes nothing but a file of that name in the folder. */
  remove(fileName: string): Promise<RemoveSnapshotAnswer>;
  /** The path of a file that is there; else null. */
  pathOf(fileName: string): Promise<string | null>;
}

/** The snapshots in `snapshots` of the data folder, which is made when the first one is saved. */
export function snapshotFiles(dataDirectory: string): SnapshotFiles {
  const folder = join(dataDirectory, 'snapshots');
  const save = async (fileName: string, text: string): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFileWhole(join(folder, fileName), text, fileMode.ownerOnly);
  };
  let lastSave: Promise<unknown> = Promise.resolve();
  return {
    folder,
    save,
    saveNew: (fileName, text) => {
      const saving = lastSave.then(() => saveAsNew(fileName, text));
      lastSave = saving.catch(() => undefined);
      return saving;
    },
    lastScheduledMs: () => lastScheduledMs(folder),
    prune: (times) => pruneScheduled(folder, times),
    list: () => listSnapshots(folder),
    read: (fileName) => readSnapshotFile(folder, fileName),
    remove: (fileName) => removeSnapshotFile(folder, fileName),
    pathOf: async (fileName) => (await plainFile(folder, fileName))?.path ?? null,
  };

  /** One at a time, so that no two find the same name free. */
  async function saveAsNew(fileName: string, text: string): Promise<string | null> {
    const free = await freeFileName(folder, fileName);
    if (free !== null) await save(free, text);
    return free;
  }
}
