import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import { useAppliedFilter } from '../../stores/search/applied-filter.ts';
import { smallTable } from '../../stores/steps/draw-in-steps.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import type { ListRow } from '../../stores/rows/list-row.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { nextTask } from '../../stores/steps/next-task.ts';
import { readerWaits } from '../../stores/steps/reader-first.ts';
import { rememberLast } from '../../stores/steps/remember-last.ts';
import { settleRows, type Hold, type Settled } from '../../stores/rows/settle-rows.ts';
import { useMadeRows } from './use-made-rows.ts';

export interface ListRows {
  readonly settled: Readonly<ShallowRef<Settled<ListRow>>>;
  /** True while what the reader asked for is not shown yet. */
  readonly drawing: Readonly<ShallowRef<boolean>>;
  /** Lets all waiting changes in. */
  readonly letGo: () => void;
}

/** The rows of the view that is shown, kept still while a reader is busy with them. */
export function useListRows(hold: ComputedRef<Hold>, anchorKey: () => string | null): ListRows {
  const liveTable = useLiveTable();
  const options = useListOptions();
  const applied = useAppliedFilter();
  const { rows: target, refold } = useMadeRows();
  const settled = shallowRef<Settled<ListRow>>({ rows: [], waiting: 0 });
  const drawing = shallowRef(false);

  /** What the rows on screen were settled from. */
  let settledFrom: readonly ListRow[] = [];

  const place = rememberLast(settleRows<ListRow>);

  function settle(howStill: Hold): void {
    if (target.value === settledFrom && settled.value.waiting === 0) return;
    settledFrom = target.value;
    settled.value = placed(howStill);
  }

  function placed(howStill: Hold): Settled<ListRow> {
    const anchor = howStill === 'all' ? anchorKey() : null;
    return place(settled.value.rows, target.value, howStill, anchor);
  }

  /** Of a big table the rows are made in one task, put in place in another, then drawn. */
  async function settleNext(howStill: () => Hold): Promise<void> {
    if (liveTable.view.ports.sockets.size > smallTable) {
      await made(target);
      if (howStill() !== 'none') {
        placed(howStill());
        await nextTask();
      }
    }
    settle(howStill());
  }

  async function showAsked(): Promise<void> {
    const served = readerWaits();
    drawing.value = true;
    try {
      await settleNext(() => 'none');
    } finally {
      drawing.value = false;
      served();
    }
  }

  /** What the reader asked for comes in the order they see; another view's rows at once. */
  const asked = computed(() => [applied.shown, options.order] as const);
  const folded = computed(() => [...options.expansion.entries()].join());
  watch(
    () => options.view,
    () => settle('none'),
    { flush: 'sync' },
  );
  watch(asked, showAsked, { flush: 'sync' });
  watch(folded, () => {
    refold();
    settle(hold.value === 'none' ? 'none' : 'order');
  });
  watch([target, hold], () => settleNext(() => hold.value));
  void settleNext(() => hold.value);

  return { settled, drawing, letGo: () => settle('none') };
}

/** Makes a value now that is used in the next task. */
async function made<Value>(source: ComputedRef<Value>): Promise<Value> {
  const { value } = source;
  await nextTask();
  return value;
}
