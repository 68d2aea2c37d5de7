import { onScopeDispose, watch } from 'vue';
import { useHostStatus } from '../stores/table/host-status.ts';
import { useListOptions } from '../stores/search/list-options.ts';
import { useLiveTable } from '../stores/table/live-table.ts';
import { useShownTable } from '../stores/table/shown-table.ts';
import { useUnixTable } from '../stores/table/unix-table.ts';
import { useHost } from './use-host.ts';

/** A reading goes through every process; nothing among these sockets changes faster for a reader. */
const readEveryMs = 5000;

/** Reads the Unix-domain sockets when their view opens, then now and then while it is in front. */
export function useUnixReading(): { readonly read: () => void } {
  const host = useHost();
  const options = useListOptions();
  const liveTable = useLiveTable();
  const shownTable = useShownTable();
  const table = useUnixTable();
  const hostStatus = useHostStatus();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    clearTimeout(timer);
    void table.refresh(host.readUnix).then(plan);
  }

  function plan(): void {
    clearTimeout(timer);
    if (isLookedAt()) timer = setTimeout(readIfLookedAt, readEveryMs);
  }

  function readIfLookedAt(): void {
    const still = liveTable.pausedAtMs !== null || hostStatus.status?.pause != null;
    if (document.hidden || still) plan();
    else read();
  }

  const isLookedAt = (): boolean => options.view === 'unix' && shownTable.opened === null;

  watch(
    isLookedAt,
    (shown) => {
      if (shown) read();
      else clearTimeout(timer);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  return { read };
}
