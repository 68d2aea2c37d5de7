import { useVirtualizer } from '@tanstack/vue-virtual';
import { computed, watch, type ComputedRef, type Ref } from 'vue';
import type { DrawnLine } from '../../stores/rows/line-pool.ts';
import { rowHeights } from '../../stores/rows/list-row.ts';
import { useAfterMount } from '../use-after-mount.ts';
import { useDrawnLines } from './use-drawn-lines.ts';

const headerHeight = 27;
/** Drawn above and below what is in sight, so that the wheel does not meet blank lines. */
const rowsBeyondSight = 12;

export interface VirtualRows<Row> {
  readonly visible: ComputedRef<readonly DrawnLine<Row>[]>;
  readonly totalHeight: ComputedRef<number>;
  /** Rows that one screen holds. */
  readonly pageRows: ComputedRef<number>;
  readonly scrollToIndex: (index: number) => void;
  /** The first row that is not scrolled away. */
  readonly firstVisibleIndex: () => number;
}

/** Draws only the rows in sight; their heights are known by their kind, nothing is measured. */
export function useVirtualRows<Row extends { readonly key: string; readonly kind: string }>(
  rows: Readonly<Ref<readonly Row[]>>,
  scroller: Readonly<Ref<HTMLElement | null>>,
  heights: Readonly<Record<Row['kind'], number>>,
): VirtualRows<Row> {
  /** Read for every row of the list, so not by way of `rows`, which notes who reads it. */
  let measured = rows.value;
  const heightOf = (index: number): number => {
    const kind: Row['kind'] | undefined = measured[index]?.kind;
    return kind === undefined ? rowHeights.port : heights[kind];
  };
  const afterMount = useAfterMount();
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>(
    computed(() => ({
      count: rows.value.length,
      getScrollElement: () => scroller.value,
      estimateSize: heightOf,
      overscan: afterMount.value ? rowsBeyondSight : 0,
      paddingStart: headerHeight,
      scrollPaddingStart: headerHeight,
    })),
  );
  // Other rows at the same places have other heights, which the count alone does not tell.
  watch(
    rows,
    (now) => {
      measured = now;
      virtualizer.value.measure();
    },
    { flush: 'sync' },
  );

  const places = computed(() =>
    virtualizer.value.getVirtualItems().flatMap(({ index, start }) => {
      const row = rows.value[index];
      return row === undefined ? [] : [{ row, index, top: start }];
    }),
  );
  const isInSight = (index: number): boolean => {
    const { range } = virtualizer.value;
    return range === null || (index >= range.startIndex && index <= range.endIndex);
  };

  return {
    visible: useDrawnLines(places, isInSight),
    totalHeight: computed(() => virtualizer.value.getTotalSize()),
    pageRows: computed(() =>
      Math.floor((virtualizer.value.scrollRect?.height ?? 0) / rowHeights.port),
    ),
    scrollToIndex: (index) => virtualizer.value.scrollToIndex(index, { align: 'auto' }),
    firstVisibleIndex() {
      const top = (scroller.value?.scrollTop ?? 0) + headerHeight;
      return virtualizer.value.getVirtualItemForOffset(top)?.index ?? -1;
    },
  };
}
