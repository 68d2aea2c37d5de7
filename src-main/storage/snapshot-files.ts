import { mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileMode, writeFileWhole } from './write-file-whole.ts';

/** Snapshots that Portside took by itself, in a folder of their own. */
export interface SnapshotFiles {
  /** Writes one; it is there whole or not at all. Rejects with the system's error. */
  save(fileName: string, text: string): Promise<void>;
  /** Deletes those taken before a time (Unix milliseconds); files of other names stay. */
  prune(beforeMs: number): Promise<void>;
}

/** As `exportText` names them: `portside-2026-11-21T05-36-43Z.json`. */
const ownName = /^portside-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.json$/;

/** The snapshots in `snapshots` of the data folder, which is made when the first one is saved. */
export function snapshotFiles(dataDirectory: string): SnapshotFiles {
  const directory = join(dataDirectory, 'snapshots');
  return {
    save: async (fileName, text) => {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await writeFileWhole(join(directory, fileName), text, fileMode.ownerOnly);
    },
    prune: async (beforeMs) => {
      const names = await readdir(directory);
      const old = names.filter((name) => (timeOf(name) ?? Infinity) < beforeMs);
      await Promise.all(old.map((name) => unlink(join(directory, name))));
    },
  };
}

function timeOf(name: string): number | null {
  const [, day, hours, minutes, seconds] = ownName.exec(name) ?? [];
  return day === undefined ? null : Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
}
