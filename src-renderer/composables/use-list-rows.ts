import { computed, shallowRef, toRaw, watch, type ComputedRef, type ShallowRef } from 'vue';
import { useAppliedFilter } from '../stores/applied-filter.ts';
import { useListOptions } from '../stores/list-options.ts';
import type { ListRow } from '../stores/list-row.ts';
import { useLiveTable } from '../stores/live-table.ts';
import { settleRows, type Hold, type Settled } from '../stores/settle-rows.ts';
import { useUnixTable } from '../stores/unix-table.ts';
import { ViewRows } from '../stores/view-rows.ts';

export interface ListRows {
  readonly settled: Readonly<ShallowRef<Settled>>;
  /** Lets all waiting changes in. */
  readonly letGo: () => void;
}

/** The rows of the view that is shown, kept still while a reader is busy with them. */
export function useListRows(hold: ComputedRef<Hold>, anchorKey: () => string | null): ListRows {
  const liveTable = useLiveTable();
  const options = useListOptions();
  const applied = useAppliedFilter();
  const unixTable = useUnixTable();
  const settled = shallowRef<Settled>({ rows: [], waiting: 0 });

  const viewRows = new ViewRows();
  const folds = shallowRef(0);
  /** Looked up without being watched row by row: `folds` tells of changes. */
  const expansion = toRaw(options.expansion);

  const target = computed<readonly ListRow[]>(() => {
    const { view } = options;
    if (view === 'unix') return unixTable.rows;
    const { ports, marks } = liveTable.view;
    return viewRows.rows({
      view,
      ports,
      closed: marks.closed.values(),
      shown: applied.shown,
      order: options.order,
      isExpanded: (rowKey, usual) => expansion.get(rowKey) ?? usual,
      folds: folds.value,
    });
  });

  function settle(howStill: Hold): void {
    const anchor = howStill === 'all' ? anchorKey() : null;
    settled.value = settleRows(settled.value.rows, target.value, howStill, anchor);
  }

  /** What the reader asked for comes at once, in the order they see. */
  const asked = computed(() => [options.view, applied.shown, options.order] as const);
  const folded = computed(() => [...options.expansion.entries()].join());
  watch(asked, () => settle('none'), { flush: 'sync' });
  watch(folded, () => {
    folds.value += 1;
    settle(hold.value === 'none' ? 'none' : 'order');
  });
  watch([target, hold], () => settle(hold.value), { immediate: true });

  return { settled, letGo: () => settle('none') };
}

/** Index of each row by its key. */
export function indexByKey(rows: readonly ListRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row, index) => [row.key, index]));
}
