import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { LinePool, type DrawnLine, type RowPlace } from '../../stores/rows/line-pool.ts';
import { nextTask } from '../../stores/steps/next-task.ts';

/**
 * The lines that draw these rows. Where many come at once, those in sight come now, and what lies
 * beyond it in the next task.
 */
export function useDrawnLines<Row extends { readonly key: string; readonly kind: string }>(
  places: Readonly<Ref<readonly RowPlace<Row>[]>>,
  isInSight: (index: number) => boolean,
): ComputedRef<readonly DrawnLine<Row>[]> {
  const pool = new LinePool<Row>();
  /** The places whose rows are all to be drawn. */
  const whole = shallowRef<readonly RowPlace<Row>[]>([]);
  const drawn = computed(() =>
    whole.value === places.value
      ? pool.of(places.value)
      : pool.of(places.value, ({ index }) => !isInSight(index)),
  );
  watch(
    drawn,
    async ({ isPart }) => {
      if (!isPart) return;
      await nextTask();
      whole.value = places.value;
    },
    { flush: 'post' },
  );
  return computed(() => drawn.value.lines);
}
