import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import { countKinds, type KindCounts } from '../../../src-main/core/compare/count-kinds.ts';
import type { Difference } from '../../../src-main/core/compare/difference.ts';
import { groupDifferences } from '../../../src-main/core/compare/difference-groups.ts';
import { placeOf } from '../../../src-main/core/grouping/socket-place.ts';
import { useComparison } from '../../stores/comparison/comparison.ts';
import type { ComparisonRow } from '../../stores/comparison/comparison-row.ts';
import { comparisonRows } from '../../stores/comparison/comparison-rows.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { settleRows, type Hold, type Settled } from '../../stores/rows/settle-rows.ts';

export interface DifferencesInSight {
  /** How many there are, whatever the reader has narrowed the list to. */
  readonly total: ComputedRef<number>;
  /** What waits on ports, of each kind, of what the search keeps. */
  readonly counts: ComputedRef<KindCounts>;
  readonly rows: ComputedRef<readonly ComparisonRow[]>;
}

/** The lines of a comparison, as search, counts and folds have narrowed them. */
export function useComparisonRows(all: () => readonly Difference[]): DifferencesInSight {
  const options = useListOptions();
  const wish = useComparison();

  const found = computed(() => {
    const { filter } = options;
    return filter === null ? all() : all().filter((one) => isFound(one, filter));
  });
  const groups = computed(() =>
    groupDifferences(wish.kinds.size === 0 ? found.value : found.value.filter(isOfKind)),
  );

  function isOfKind({ kinds }: Difference): boolean {
    return kinds.some((kind) => wish.kinds.has(kind));
  }

  return {
    total: computed(() => all().length),
    counts: computed(() =>
      countKinds(found.value.filter(({ socket }) => placeOf(socket) === 'waiting')),
    ),
    rows: computed(() =>
      comparisonRows({
        groups: groups.value,
        isExpanded: (rowKey, usual) => wish.expansion.get(rowKey) ?? usual,
        searching: options.filter !== null,
      }),
    ),
  };
}

type Found = NonNullable<ReturnType<typeof useListOptions>['filter']>;

/** What matches as it was or as it is. */
function isFound({ socket, before, after }: Difference, filter: Found): boolean {
  return filter(socket) || (before !== null && filter(before)) || (after !== null && filter(after));
}

/** Rows that hold still while the reader is busy with them. */
export function useSettledRows(
  target: ComputedRef<readonly ComparisonRow[]>,
  hold: ComputedRef<Hold>,
  anchorKey: () => string | null,
): {
  readonly settled: Readonly<ShallowRef<Settled<ComparisonRow>>>;
  readonly letGo: () => void;
} {
  const options = useListOptions();
  const wish = useComparison();
  const settled = shallowRef<Settled<ComparisonRow>>({ rows: [], waiting: 0 });

  function settle(howStill: Hold): void {
    const anchor = howStill === 'all' ? anchorKey() : null;
    settled.value = settleRows(settled.value.rows, target.value, howStill, anchor);
  }

  /** What the reader asked for comes at once. */
  const asked = computed(() => [
    wish.wishes,
    options.filter,
    [...wish.kinds].join(),
    [...wish.expansion].join(),
  ]);
  watch(asked, () => settle('none'), { flush: 'sync' });
  watch([target, hold], () => settle(hold.value), { immediate: true });
  return { settled, letGo: () => settle('none') };
}
