import { computed, type ComputedRef } from 'vue';
import { useLiveTable } from '../stores/table/live-table.ts';
import { summaryCounts, type SummaryCounts } from '../stores/table/summary-counts.ts';

/** The numbers of the summary line, counted anew at each reading. */
export function useSummary(): ComputedRef<SummaryCounts> {
  const liveTable = useLiveTable();
  return computed(() => {
    const { ports } = liveTable.view;
    return summaryCounts(ports.table(), ports.counts);
  });
}
