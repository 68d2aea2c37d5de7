import { unlink } from 'node:fs/promises';
import { errorCode } from '../../core/machine/error-code.ts';
import type { RemoveSnapshotAnswer } from '../../core/snapshot/saved-snapshot.ts';
import { plainFile } from './plain-file.ts';

/** Deletes a file of the folder; one that is gone already is as good as deleted. */
export async function removeSnapshotFile(
  folder: string,
  fileName: string,
): Promise<RemoveSnapshotAnswer> {
  const file = await plainFile(folder, fileName);
  if (file === null) return { ok: true };
  try {
    await unlink(file.path);
    return { ok: true };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { ok: true };
    return { ok: false, problem: { key: 'saved.notRemoved', values: { code } } };
  }
}
