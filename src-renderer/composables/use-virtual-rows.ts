import { useVirtualizer, type VirtualItem } from '@tanstack/vue-virtual';
import { computed, watch, type ComputedRef, type Ref } from 'vue';
import { rowHeights, type ListRow } from '../stores/list-row.ts';

const headerHeight = 27;
const rowsBeyondSight = 12;

export interface VirtualRow {
  readonly row: ListRow;
  readonly index: number;
  readonly top: number;
}

export interface VirtualRows {
  readonly visible: ComputedRef<readonly VirtualRow[]>;
  readonly totalHeight: ComputedRef<number>;
  /** Rows that one screen holds. */
  readonly pageRows: ComputedRef<number>;
  readonly scrollToIndex: (index: number) => void;
  /** The first row that is not scrolled away. */
  readonly firstVisibleIndex: () => number;
}

/** Draws only the rows in sight; their heights are known by their kind, nothing is measured. */
export function useVirtualRows(
  rows: Readonly<Ref<readonly ListRow[]>>,
  scroller: Readonly<Ref<HTMLElement | null>>,
): VirtualRows {
  const heightOf = (index: number): number => rowHeights[rows.value[index]?.kind ?? 'port'];
  const keyOf = (index: number): string => rows.value[index]?.key ?? String(index);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>(
    computed(() => ({
      count: rows.value.length,
      getScrollElement: () => scroller.value,
      estimateSize: heightOf,
      getItemKey: keyOf,
      overscan: rowsBeyondSight,
      paddingStart: headerHeight,
      scrollPaddingStart: headerHeight,
    })),
  );
  // Other rows at the same places have other heights, which the count alone does not tell.
  watch(rows, () => virtualizer.value.measure(), { flush: 'sync' });

  const itemAt = (index: number): VirtualItem | undefined =>
    virtualizer.value.measurementsCache[index];

  return {
    visible: computed(() =>
      virtualizer.value.getVirtualItems().flatMap(({ index, start }) => {
        const row = rows.value[index];
        return row === undefined ? [] : [{ row, index, top: start }];
      }),
    ),
    totalHeight: computed(() => virtualizer.value.getTotalSize()),
    pageRows: computed(() =>
      Math.floor((virtualizer.value.scrollRect?.height ?? 0) / rowHeights.port),
    ),
    scrollToIndex: (index) => virtualizer.value.scrollToIndex(index, { align: 'auto' }),
    firstVisibleIndex() {
      const top = (scroller.value?.scrollTop ?? 0) + headerHeight;
      return rows.value.findIndex((_, index) => (itemAt(index)?.end ?? 0) > top);
    },
  };
}
