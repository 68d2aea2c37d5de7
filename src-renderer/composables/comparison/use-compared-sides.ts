import { computed, onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import { tableSide } from '../../../src-main/core/compare/compared-side.ts';
import {
  compareSidesInSteps,
  type ComparedSides,
} from '../../../src-main/core/compare/compare-sides.ts';
import { differencesInSteps, type Difference } from '../../../src-main/core/compare/difference.ts';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { Steps } from '../../../src-main/core/steps/steps.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import {
  useComparison,
  type NamedSide,
  type SideWish,
  type SideWishes,
} from '../../stores/comparison/comparison.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { smallTable } from '../../stores/steps/draw-in-steps.ts';
import { takeSteps } from '../../stores/steps/take-steps.ts';

/** The sides as they are compared now. */
export interface SidesInSight {
  readonly before: NamedSide;
  readonly after: NamedSide;
  readonly compared: ComparedSides;
  readonly differences: readonly Difference[];
}

/** Comparing may take so small a part of the window's time: one in twenty. */
const restFactor = 20;

/**
 * Compares what the reader wished for, again as the live table changes; null before it was read.
 * Big tables are compared in steps: what was compared before stays until all of it is done.
 */
export function useComparedSides(): Readonly<ShallowRef<SidesInSight | null>> {
  const comparison = useComparison();
  const live = useLiveSide();
  let tookMs = 0;

  function sideOf(wish: SideWish): NamedSide | null {
    return wish === 'now' ? live.side.value : wish;
  }

  const wished = computed<Sides | null>(() => {
    const { wishes } = comparison;
    const before = wishes === null ? null : sideOf(wishes.before);
    const after = wishes === null ? null : sideOf(wishes.after);
    return before === null || after === null ? null : { before, after };
  });
  const inSight = shallowRef<SidesInSight | null>(null);
  const scope = { active: true };

  /** What is being compared; a reading that comes meanwhile waits until that is done. */
  let underWay: SideWishes | null = null;

  async function compare(): Promise<void> {
    const { wishes } = comparison;
    const sides = wished.value;
    if (sides === null) inSight.value = null;
    if (sides === null || underWay === wishes) return;
    underWay = wishes;
    const isWanted = (): boolean => scope.active && comparison.wishes === wishes;
    const taken = takeSteps(comparing(sides), { atOnce: isSmall(sides), isWanted });
    const done = taken instanceof Promise ? await taken : taken;
    if (done === null || !isWanted()) return;
    underWay = null;
    tookMs = done.tookMs;
    inSight.value = done.value;
    if (wished.value !== sides) void compare();
  }

  watch(wished, () => void compare(), { flush: 'sync', immediate: true });
  onScopeDispose(() => (scope.active = false));
  live.paceBy(() => tookMs * restFactor);
  return inSight;
}

type Sides = Pick<SidesInSight, 'before' | 'after'>;

function isSmall({ before, after }: Sides): boolean {
  return before.side.sockets.length + after.side.sockets.length <= smallTable;
}

function* comparing({ before, after }: Sides): Steps<SidesInSight> {
  const compared = yield* compareSidesInSteps(before.side, after.side);
  const differences = yield* differencesInSteps(compared.comparison);
  return { before, after, compared, differences };
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
