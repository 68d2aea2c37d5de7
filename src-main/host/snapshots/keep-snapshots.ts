import type { Stop } from '../../core/contract/client.ts';
import type {
  RevealSnapshotAnswer,
  SaveSnapshotAnswer,
} from '../../core/snapshot/saved-snapshot.ts';
import type { SnapshotFiles } from '../../storage/snapshots/snapshot-files.ts';
import type { RequestHandlers } from '../requests/request-handlers.ts';
import { saveReading, type SaveTools } from './save-reading.ts';

/** The requests about saved snapshots that need nothing of the host but its data folder. */
export type SnapshotRequest =
  'snapshots.list' | 'snapshots.save' | 'snapshots.read' | 'snapshots.remove';

/** The saved snapshots of a host. */
export interface SnapshotKeeper {
  readonly handlers: Pick<RequestHandlers, SnapshotRequest>;
  /** Saves the table as it is now, for a person who may give it a label. Never rejects. */
  save(label: string): Promise<SaveSnapshotAnswer>;
  /** Shows a file in the system's file manager; where there is none, tells its path. */
  reveal(
    fileName: string,
    revealFile: ((path: string) => void) | undefined,
  ): Promise<RevealSnapshotAnswer>;
  /** To be called when the schedule has saved one. */
  readonly changed: () => void;
  /** Calls the listener after the folder has another content, by this process. */
  onChange(listener: () => void): Stop;
}

/** Keeps the snapshots in `files` for whoever asks. */
export function keepSnapshots(
  monitor: SaveTools['monitor'],
  files: Pick<SnapshotFiles, 'folder' | 'saveNew' | 'list' | 'read' | 'remove' | 'pathOf'>,
): SnapshotKeeper {
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const save = async (label: string): Promise<SaveSnapshotAnswer> => {
    const answer = await saveReading({ monitor, files }, label);
    if (answer.ok) changed();
    return answer;
  };
  return {
    handlers: {
      'snapshots.list': () => files.list(),
      'snapshots.save': ({ label }) => save(label),
      'snapshots.read': ({ fileName }) => files.read(fileName),
      'snapshots.remove': async ({ fileName }) => {
        const answer = await files.remove(fileName);
        changed();
        return answer;
      },
    },
    save,
    reveal: async (fileName, revealFile) => {
      const path = await files.pathOf(fileName);
      if (path === null) return { outcome: 'gone' };
      if (revealFile === undefined) return { outcome: 'path', path };
      revealFile(path);
      return { outcome: 'shown' };
    },
    changed,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
