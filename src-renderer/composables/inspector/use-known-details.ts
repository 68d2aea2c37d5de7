import { computed, watch, type ComputedRef } from 'vue';
import { processKey } from '../../../src-main/core/grouping/group-by-process.ts';
import type { DetailsState } from '../../../src-main/core/machine/silent-detail.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { useKnownProcesses } from '../../stores/table/known-processes.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useHost } from '../use-host.ts';

/** What is known of the process of a row in sight; null where no process is known. */
export function useKnownDetails(owner: () => Owner | null): ComputedRef<DetailsState | null> {
  const host = useHost();
  const shownTable = useShownTable();
  const known = useKnownProcesses();
  watch(
    () => {
      const process = owner();
      return process === null || shownTable.opened !== null ? '' : processKey(process);
    },
    () => {
      const process = owner();
      // A pid of another machine or another day may be anybody's here and now.
      if (process !== null && shownTable.opened === null)
        void known.learn(process, host.processDetails);
    },
    { immediate: true },
  );
  return computed(() => {
    const process = owner();
    if (process === null) return null;
    return shownTable.opened === null ? known.detailsOf(process) : 'untold';
  });
}
