import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { smallTable } from './draw-in-steps.ts';
import { useListOptions } from './list-options.ts';
import { useLiveTable } from './live-table.ts';
import { nextTask } from './next-task.ts';
import type { ShownFilter } from './shown-filter.ts';

/** Sockets put to a filter in one task, some milliseconds' worth. */
const socketsInStep = 1500;

/**
 * What the list shows now. In a big table that is what the reader asked for before, until every
 * socket was put to what they ask for now: that goes in steps between which keys come through.
 */
export const useAppliedFilter = defineStore('applied-filter', () => {
  const options = useListOptions();
  const liveTable = useLiveTable();
  const shown = shallowRef<ShownFilter>(options.shown);

  async function prepare(wanted: ShownFilter): Promise<void> {
    let looked = 0;
    await nextTask();
    for (const socket of liveTable.view.ports.sockets.values()) {
      if (options.shown !== wanted) return;
      wanted.keepsSocket(socket);
      looked += 1;
      if (looked % socketsInStep === 0) await nextTask();
    }
    await nextTask();
    if (options.shown === wanted) shown.value = wanted;
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
