import { computed, watch, type ComputedRef } from 'vue';
import { processKey } from '../../src-main/core/grouping/group-by-process.ts';
import type { ProcessDetails } from '../../src-main/core/machine/process-details.ts';
import type { Owner } from '../../src-main/core/socket/owner.ts';
import { useKnownProcesses } from '../stores/known-processes.ts';
import { useHost } from './use-host.ts';

/** Details of the process of a row in sight; null until the host has told them. */
export function useKnownDetails(owner: () => Owner | null): ComputedRef<ProcessDetails | null> {
  const host = useHost();
  const known = useKnownProcesses();
  watch(
    () => {
      const process = owner();
      return process === null ? '' : processKey(process);
    },
    () => {
      const process = owner();
      if (process !== null) void known.learn(process, host.processDetails);
    },
    { immediate: true },
  );
  return computed(() => {
    const process = owner();
    return process === null ? null : known.detailsOf(process);
  });
}
