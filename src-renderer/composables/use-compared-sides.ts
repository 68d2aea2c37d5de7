import { computed, onScopeDispose, shallowRef, watch, type ComputedRef } from 'vue';
import { tableSide } from '../../src-main/core/compare/compared-side.ts';
import { compareSides, type ComparedSides } from '../../src-main/core/compare/compare-sides.ts';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { Phrase } from '../../src-main/core/words/phrase.ts';
import { useComparison, type NamedSide, type SideWish } from '../stores/comparison.ts';
import { useHostStatus } from '../stores/host-status.ts';
import { useLiveTable } from '../stores/live-table.ts';

/** The sides as they are compared now. */
export interface SidesInSight {
  readonly before: NamedSide;
  readonly after: NamedSide;
  readonly compared: ComparedSides;
}

/** Comparing may take so small a part of the window's time: one in twenty. */
const restFactor = 20;

/** Compares what the reader wished for, again as the live table changes; null before it was read. */
export function useComparedSides(): ComputedRef<SidesInSight | null> {
  const comparison = useComparison();
  const live = useLiveSide();
  let tookMs = 0;

  function sideOf(wish: SideWish): NamedSide | null {
    return wish === 'now' ? live.side.value : wish;
  }

  const inSight = computed<SidesInSight | null>(() => {
    const { wishes } = comparison;
    const before = wishes === null ? null : sideOf(wishes.before);
    const after = wishes === null ? null : sideOf(wishes.after);
    if (before === null || after === null) return null;
    const startedAtMs = performance.now();
    const compared = compareSides(before.side, after.side);
    tookMs = performance.now() - startedAtMs;
    return { before, after, compared };
  });
  live.paceBy(() => tookMs * restFactor);
  return inSight;
}

interface LiveSide {
  readonly side: Readonly<{ value: NamedSide | null }>;
  /** Follows the live table, with as long a rest between as this says, in milliseconds. */
  readonly paceBy: (restMs: () => number) => void;
}

function useLiveSide(): LiveSide {
  const liveTable = useLiveTable();
  const hostStatus = useHostStatus();
  const side = shallowRef<NamedSide | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    timer = undefined;
    const { machine } = hostStatus;
    const { takenAtMs, notes } = liveTable;
    if (machine === null || takenAtMs === null) return;
    const sockets = [...liveTable.live.ports.sockets.values()];
    const table = tableSide('now', { sockets, takenAtMs }, machine);
    side.value = { side: { ...table, lacks: notes.map(lackOf) }, name: '' };
  }

  function paceBy(restMs: () => number): void {
    watch(
      () => [liveTable.live, hostStatus.machine],
      () => {
        if (side.value === null) read();
        else timer ??= setTimeout(read, restMs());
      },
      { immediate: true },
    );
  }

  onScopeDispose(() => clearTimeout(timer));
  return { side, paceBy };
}

function lackOf({ code, values }: Note): Phrase {
  return { key: `note.${code}.message`, values };
}
