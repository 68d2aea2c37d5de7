import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import type {
  SavedSnapshot,
  SnapshotFacts,
} from '../../../src-main/core/snapshot/saved-snapshot.ts';
import type { SideWish } from '../../stores/comparison/comparison.ts';
import { useHost } from '../use-host.ts';
import { useOpening } from '../opening/use-opening.ts';
import { openedSide } from './use-start-comparison.ts';

/** A saved snapshot that can be opened. */
export type ReadableSnapshot = SavedSnapshot & { readonly facts: SnapshotFacts };

export interface SideChoices {
  /** The newest of the saved snapshots, once asked for. */
  readonly saved: Readonly<ShallowRef<readonly ReadableSnapshot[]>>;
  readonly ask: () => Promise<void>;
  /** Reads one as a side; null, and the dialog of snapshots says why, when that cannot be. */
  readonly read: (snapshot: ReadableSnapshot) => Promise<SideWish | null>;
}

/** More would make the menu a list to search in. */
const mostShown = 12;

/** The saved snapshots that a side can be made of. */
export function useSideChoices(): SideChoices {
  const host = useHost();
  const { readSaved } = useOpening();
  const saved = shallowRef<readonly ReadableSnapshot[]>([]);
  let stopped = false;
  onScopeDispose(() => (stopped = true));

  async function ask(): Promise<void> {
    try {
      const { snapshots } = await host.snapshots.list();
      if (!stopped) saved.value = snapshots.filter(isReadable).slice(0, mostShown);
    } catch {
      saved.value = [];
    }
  }

  async function read(snapshot: ReadableSnapshot): Promise<SideWish | null> {
    const opened = await readSaved(snapshot);
    return opened === null ? null : openedSide(opened);
  }

  return { saved, ask, read };
}

function isReadable(snapshot: SavedSnapshot): snapshot is ReadableSnapshot {
  return snapshot.facts !== null;
}
