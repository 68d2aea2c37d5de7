import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSnapshotFileName } from '../../core/snapshot/snapshot-file-name.ts';

/** A file that lies in the folder itself. */
export interface PlainFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly writtenAtMs: number;
}

/**
 * Looks a name up in a folder. Null for names that lead elsewhere, for links, which may, and for
 * whatever is not there.
 */
export async function plainFile(folder: string, fileName: string): Promise<PlainFile | null> {
  if (!isSnapshotFileName(fileName)) return null;
  const path = join(folder, fileName);
  try {
    const found = await lstat(path);
    if (!found.isFile()) return null;
    return { path, sizeBytes: found.size, writtenAtMs: Math.round(found.mtimeMs) };
  } catch {
    return null;
  }
}
