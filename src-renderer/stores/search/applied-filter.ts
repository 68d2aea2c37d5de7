import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { smallTable } from '../steps/draw-in-steps.ts';
import { useListOptions } from './list-options.ts';
import { useLiveTable } from '../table/live-table.ts';
import { nextTask } from '../steps/next-task.ts';
import { startPace } from '../steps/pace.ts';
import { readerWaits } from '../steps/reader-first.ts';
import type { ShownFilter } from './shown-filter.ts';

/**
 * What the list shows now. In a big table that is what the reader asked for before, until every
 * socket was put to what they ask for now: that goes in steps between which keys come through.
 */
export const useAppliedFilter = defineStore('applied-filter', () => {
  const options = useListOptions();
  const liveTable = useLiveTable();
  const shown = shallowRef<ShownFilter>(options.shown);

  async function prepare(wanted: ShownFilter): Promise<void> {
    const served = readerWaits();
    try {
      await nextTask();
      if (await putAll(wanted)) shown.value = wanted;
    } finally {
      served();
    }
  }

  /** Puts every socket to the filter; false when another was asked for meanwhile. */
  async function putAll(wanted: ShownFilter): Promise<boolean> {
    const pace = startPace();
    for (const socket of liveTable.view.ports.sockets.values()) {
      wanted.keepsSocket(socket);
      if (!pace.isSpent()) continue;
      await pace.rest();
      if (options.shown !== wanted) return false;
    }
    await nextTask();
    return options.shown === wanted;
  }

  watch(
    () => options.shown,
    (wanted) => {
      const small = liveTable.view.ports.sockets.size <= smallTable;
      if (small) shown.value = wanted;
      else void prepare(wanted);
    },
    { flush: 'sync' },
  );

  return {
    shown,
    /** True while the list does not show yet what was asked for. */
    busy: computed(() => shown.value !== options.shown),
  };
});
