import { type FSWatcher, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A writer renames, sets times and may do so twice; what follows within this is one change. */
const settleMs = 20;
/** Where the system tells nothing (network disks, no watches left), looking must do. */
const lookEveryMs = 3000;

/** Calls `onChange` soon after the file at `path` may have changed, came or went. */
export function watchFileChanges(path: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      onChange();
    }, settleMs);
  };
  const watcher = watchFolder(path, soon);
  watchFile(path, { interval: lookEveryMs, persistent: false }, soon);
  return () => {
    watcher?.close();
    unwatchFile(path, soon);
    if (timer !== null) clearTimeout(timer);
  };
}

/** The folder is watched, since a renamed file would take a watch on itself with it. */
function watchFolder(path: string, onChange: () => void): FSWatcher | null {
  const name = basename(path);
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, changed) => {
      if (changed === null || changed === name) onChange();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
