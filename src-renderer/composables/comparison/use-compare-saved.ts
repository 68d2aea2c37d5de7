import { computed, ref, type ComputedRef } from 'vue';
import type { SavedSnapshot } from '../../../src-main/core/snapshot/saved-snapshot.ts';
import { useComparison } from '../../stores/comparison/comparison.ts';
import { useSnapshotsDialog } from '../../stores/snapshots-dialog.ts';
import { useOpening } from '../opening/use-opening.ts';
import { openedSide } from './use-start-comparison.ts';

/** Comparing saved snapshots, with now and with each other. */
export interface CompareSaved {
  readonly isPicked: (snapshot: SavedSnapshot) => boolean;
  /** Picks one, or picks it no more; of three the one picked first is let go. */
  readonly toggle: (snapshot: SavedSnapshot) => void;
  readonly canCompare: ComputedRef<boolean>;
  /** Compares the two that are picked, the earlier one first. */
  readonly comparePicked: () => Promise<void>;
  readonly withNow: (snapshot: SavedSnapshot) => Promise<void>;
}

export function useCompareSaved(all: () => readonly SavedSnapshot[]): CompareSaved {
  const comparison = useComparison();
  const dialog = useSnapshotsDialog();
  const { readSaved } = useOpening();
  const names = ref<readonly string[]>([]);

  const picked = computed(() =>
    all()
      .filter(({ fileName }) => names.value.includes(fileName))
      .toSorted((a, b) => takenAtMs(a) - takenAtMs(b)),
  );

  function toggle({ fileName }: SavedSnapshot): void {
    const others = names.value.filter((name) => name !== fileName);
    names.value = others.length < names.value.length ? others : [...others.slice(-1), fileName];
  }

  async function comparePicked(): Promise<void> {
    const [first, second] = picked.value;
    if (first === undefined || second === undefined) return;
    const before = await readSaved(first);
    const after = before === null ? null : await readSaved(second);
    if (before === null || after === null) return;
    dialog.close();
    comparison.start(openedSide(before), openedSide(after));
  }

  async function withNow(snapshot: SavedSnapshot): Promise<void> {
    const before = await readSaved(snapshot);
    if (before === null) return;
    dialog.close();
    comparison.start(openedSide(before), 'now');
  }

  return {
    isPicked: ({ fileName }) => names.value.includes(fileName),
    toggle,
    canCompare: computed(() => picked.value.length === 2),
    comparePicked,
    withNow,
  };
}

/** A file that does not tell its time was written no earlier than it was taken. */
function takenAtMs({ facts, writtenAtMs }: SavedSnapshot): number {
  return facts?.takenAtMs ?? writtenAtMs;
}
