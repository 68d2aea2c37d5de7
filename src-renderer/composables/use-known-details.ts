import { computed, watch, type ComputedRef } from 'vue';
import { processKey } from '../../src-main/core/grouping/group-by-process.ts';
import type { ProcessDetails } from '../../src-main/core/machine/process-details.ts';
import type { Owner } from '../../src-main/core/socket/owner.ts';
import { useKnownProcesses } from '../stores/known-processes.ts';
import { useShownTable } from '../stores/shown-table.ts';
import { useHost } from './use-host.ts';

/** Details of the process of a row in sight; null until the host has told them. */
export function useKnownDetails(owner: () => Owner | null): ComputedRef<ProcessDetails | null> {
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
    return process === null || shownTable.opened !== null ? null : known.detailsOf(process);
  });
}
