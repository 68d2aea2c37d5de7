import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import { useListOptions } from '../stores/list-options.ts';
import type { ListRow } from '../stores/list-row.ts';
import { useLiveTable } from '../stores/live-table.ts';
import { settleRows, type Hold, type Settled } from '../stores/settle-rows.ts';
import { viewRows } from '../stores/view-rows.ts';

export interface ListRows {
  readonly settled: Readonly<ShallowRef<Settled>>;
  /** Lets all waiting changes in. */
  readonly letGo: () => void;
}

/** The rows of the view that is shown, kept still while a reader is busy with them. */
export function useListRows(hold: ComputedRef<Hold>, anchorKey: () => string | null): ListRows {
  const liveTable = useLiveTable();
  const options = useListOptions();
  const settled = shallowRef<Settled>({ rows: [], waiting: 0 });

  const target = computed(() => {
    const { ports, marks } = liveTable.view;
    return viewRows({
      view: options.view,
      table: ports.table(),
      sockets: ports.sockets.values(),
      closed: marks.closed.values(),
      shown: options.shown,
      order: options.order,
      isExpanded: options.isExpanded,
    });
  });

  function settle(howStill: Hold): void {
    const anchor = howStill === 'all' ? anchorKey() : null;
    settled.value = settleRows(settled.value.rows, target.value, howStill, anchor);
  }

  /** What the reader asked for comes at once, in the order they see. */
  const asked = computed(() => [options.view, options.shown, options.order] as const);
  const folded = computed(() => [...options.expansion.entries()].join());
  watch(asked, () => settle('none'), { flush: 'sync' });
  watch(folded, () => settle(hold.value === 'none' ? 'none' : 'order'), { flush: 'sync' });
  watch([target, hold], () => settle(hold.value), { immediate: true });

  return { settled, letGo: () => settle('none') };
}

/** Index of each row by its key. */
export function indexByKey(rows: readonly ListRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row, index) => [row.key, index]));
}
