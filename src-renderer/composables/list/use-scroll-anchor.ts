import { nextTick, watch, type Ref } from 'vue';
import { rowBelow, rowTop } from '../../stores/rows/row-top.ts';

/** Keeps the reader's line where it is on screen when rows come or go above it. */
export function useScrollAnchor<Row extends { readonly key: string; readonly kind: string }>(
  list: {
    readonly rows: Readonly<Ref<readonly Row[]>>;
    readonly scroller: Readonly<Ref<HTMLElement | null>>;
    readonly heights: Readonly<Record<Row['kind'], number>>;
  },
  pointedKey: Readonly<Ref<string | null>>,
): void {
  const { rows, scroller, heights } = list;
  const heightOf = ({ kind }: Row): number => heights[kind as Row['kind']];
  watch(
    rows,
    (now, before) => {
      const frame = scroller.value;
      if (frame === null || frame.scrollTop === 0) return;
      const key = pointedKey.value ?? rowBelow(before, frame.scrollTop, heightOf)?.key ?? null;
      if (key === null) return;
      const [topBefore, top] = [rowTop(before, key, heightOf), rowTop(now, key, heightOf)];
      if (topBefore === null || top === null || top === topBefore) return;
      void nextTick(() => (frame.scrollTop += top - topBefore));
    },
    { flush: 'sync' },
  );
}
