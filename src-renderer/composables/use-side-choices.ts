import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import type { SavedSnapshot, SnapshotFacts } from '../../src-main/core/snapshot/saved-snapshot.ts';
import type { SideWish } from '../stores/comparison.ts';
import { openText, type Opening } from '../stores/opened-table.ts';
import { useToast } from '../stores/toast.ts';
import { useHost } from './use-host.ts';
import { openedSide } from './use-start-comparison.ts';

/** A saved snapshot that can be opened. */
export type ReadableSnapshot = SavedSnapshot & { readonly facts: SnapshotFacts };

export interface SideChoices {
  /** The newest of the saved snapshots, once asked for. */
  readonly saved: Readonly<ShallowRef<readonly ReadableSnapshot[]>>;
  readonly ask: () => Promise<void>;
  /** Reads one as a side; null, and the reader is told why, when that cannot be done. */
  readonly read: (snapshot: ReadableSnapshot) => Promise<SideWish | null>;
}

/** More would make the menu a list to search in. */
const mostShown = 12;

/** The saved snapshots that a side can be made of. */
export function useSideChoices(): SideChoices {
  const host = useHost();
  const toast = useToast();
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

  async function openSaved(fileName: string, label: string): Promise<Opening> {
    try {
      const answer = await host.snapshots.read(fileName);
      return answer.ok ? openText(answer.text, { kind: 'saved', fileName, label }) : answer;
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      return { ok: false, problem: { key: 'compare.unread', values: { reason } } };
    }
  }

  async function read({ fileName, facts }: ReadableSnapshot): Promise<SideWish | null> {
    const opening = await openSaved(fileName, facts.label);
    if (opening.ok) return openedSide(opening.opened);
    toast.show(opening.problem.key, opening.problem.values);
    return null;
  }

  return { saved, ask, read };
}

function isReadable(snapshot: SavedSnapshot): snapshot is ReadableSnapshot {
  return snapshot.facts !== null;
}
