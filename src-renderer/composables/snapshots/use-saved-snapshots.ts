import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import type {
  SavedSnapshot,
  SavedSnapshots,
} from '../../../src-main/core/snapshot/saved-snapshot.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import { useSnapshotsDialog } from '../../stores/snapshots-dialog.ts';
import { useToast } from '../../stores/toast.ts';
import { copyText } from '../copy-text.ts';
import { useHost } from '../use-host.ts';

export interface SavedList {
  /** null until the host has told. */
  readonly saved: Readonly<ShallowRef<SavedSnapshots | null>>;
  readonly remove: (snapshot: SavedSnapshot) => Promise<void>;
  readonly reveal: (snapshot: SavedSnapshot) => Promise<void>;
  readonly copyPath: (snapshot: SavedSnapshot) => Promise<void>;
}

/** The snapshots in the host's folder, kept up to date while this lives. */
export function useSavedSnapshots(): SavedList {
  const host = useHost();
  const dialog = useSnapshotsDialog();
  const toast = useToast();
  const saved = shallowRef<SavedSnapshots | null>(null);

  async function load(): Promise<void> {
    try {
      saved.value = await host.snapshots.list();
    } catch (error) {
      dialog.problem = broken(error);
    }
  }

  async function remove({ fileName }: SavedSnapshot): Promise<void> {
    try {
      const answer = await host.snapshots.remove(fileName);
      dialog.problem = answer.ok ? null : answer.problem;
    } catch (error) {
      dialog.problem = broken(error);
    }
    await load();
  }

  async function reveal(snapshot: SavedSnapshot): Promise<void> {
    try {
      const answer = await host.snapshots.reveal(snapshot.fileName);
      if (answer.outcome === 'gone') dialog.problem = { key: 'saved.gone', values: {} };
      if (answer.outcome === 'path') await copyPath(snapshot);
    } catch (error) {
      dialog.problem = broken(error);
    }
  }

  async function copyPath({ fileName }: SavedSnapshot): Promise<void> {
    const path = pathIn(saved.value?.folder ?? '', fileName);
    if (await copyText(path)) toast.show('saved.pathCopied', { path });
    else toast.show('window.copyFailed');
  }

  void load();
  onScopeDispose(host.snapshots.onChange(() => void load()));
  return { saved, remove, reveal, copyPath };
}

/** Saving the table of this machine as it is now. */
export function useSaveSnapshot(): {
  readonly busy: Readonly<Ref<boolean>>;
  /** True when it was saved; else the dialog says why not. */
  readonly save: (label: string) => Promise<boolean>;
} {
  const host = useHost();
  const dialog = useSnapshotsDialog();
  const toast = useToast();
  const busy = ref(false);

  async function save(label: string): Promise<boolean> {
    busy.value = true;
    try {
      const answer = await host.snapshots.save(label);
      if (answer.ok) {
        dialog.problem = null;
        toast.show('saved.savedAs', { path: answer.path });
      } else dialog.tell(answer.problem);
      return answer.ok;
    } catch (error) {
      dialog.tell(broken(error));
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, save };
}

/** As the host's system writes paths: the folder shows how. */
function pathIn(folder: string, fileName: string): string {
  return `${folder}${folder.includes('\\') ? '\\' : '/'}${fileName}`;
}

function broken(error: unknown): Phrase {
  const reason = error instanceof Error ? error.message : String(error);
  return { key: 'saved.lineBroke', values: { reason } };
}
