import { computed, type ComputedRef } from 'vue';
import { useLiveTable } from '../stores/table/live-table.ts';

/** Whether the list stands still by the reader's wish, and the switch for it. */
export function usePause(): { readonly paused: ComputedRef<boolean>; readonly toggle: () => void } {
  const liveTable = useLiveTable();
  const paused = computed(() => liveTable.pausedAtMs !== null);
  return { paused, toggle: () => liveTable.setPaused(!paused.value, Date.now()) };
}
