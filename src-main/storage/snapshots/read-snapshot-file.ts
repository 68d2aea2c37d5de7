import { readFile } from 'node:fs/promises';
import { dumpLimitBytes, dumpLimitMegabytes } from '../../core/dump/dump-limit.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import type { ReadSnapshotAnswer } from '../../core/snapshot/saved-snapshot.ts';
import { plainFile } from './plain-file.ts';

/** The text of a saved snapshot, or why it is not to be had. What is in it is not looked at. */
export async function readSnapshotFile(
  folder: string,
  fileName: string,
): Promise<ReadSnapshotAnswer> {
  const file = await plainFile(folder, fileName);
  if (file === null) return failed('gone');
  if (file.sizeBytes > dumpLimitBytes) return failed('tooLarge', { megabytes: dumpLimitMegabytes });
  try {
    return { ok: true, text: await readFile(file.path, 'utf8') };
  } catch (error) {
    return failed('unreadableFile', { code: errorCode(error) });
  }
}

function failed(key: string, values: Record<string, string | number> = {}): ReadSnapshotAnswer {
  return { ok: false, problem: { key: `saved.${key}`, values } };
}
