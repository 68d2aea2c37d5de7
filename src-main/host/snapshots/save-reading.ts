import type { SaveSnapshotAnswer } from '../../core/snapshot/saved-snapshot.ts';
import type { SavedMark } from '../../core/snapshot/saved-text.ts';
import { savedText } from '../../core/snapshot/saved-text.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { SnapshotFiles } from '../../storage/snapshots/snapshot-files.ts';
import { join } from 'node:path';

/** What is saved, and where to. */
export interface SaveTools {
  readonly monitor: Pick<Monitor, 'snapshot' | 'machine' | 'status' | 'readUnixSockets'>;
  readonly files: Pick<SnapshotFiles, 'saveNew' | 'folder'>;
}

/**
 * Saves the table as it is now, Unix-domain sockets and all. A table that cannot be read is not
 * saved: it would pass for an empty one, or for the present. Never rejects.
 */
export async function saveReading(tools: SaveTools, label: string): Promise<SaveSnapshotAnswer> {
  const { monitor, files } = tools;
  const { state } = monitor.status();
  if (state !== 'reading') return failed(`saved.notSaved-${state}`);
  try {
    const { fileName, text } = await textOf(monitor, { by: 'hand', label });
    const name = await files.saveNew(fileName, text);
    if (name === null) return failed('saved.tooMany', { folder: files.folder });
    return { ok: true, fileName: name, path: join(files.folder, name) };
  } catch (error) {
    return failed('saved.notSaved', { code: errorCode(error), folder: files.folder });
  }
}

async function textOf(
  monitor: SaveTools['monitor'],
  mark: SavedMark,
): Promise<ReturnType<typeof savedText>> {
  const unix = await monitor.readUnixSockets();
  const unixSockets = unix.readable ? unix.sockets : null;
  const reading = { snapshot: monitor.snapshot(), machine: monitor.machine(), unixSockets };
  return savedText(reading, mark);
}

function failed(key: string, values: Phrase['values'] = {}): SaveSnapshotAnswer {
  return { ok: false, problem: { key, values } };
}
