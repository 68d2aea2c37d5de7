import { computed, type ComputedRef } from 'vue';
import { listEntries } from '../stores/list-entry.ts';
import { useHostStatus } from '../stores/host-status.ts';
import { useListOptions } from '../stores/list-options.ts';
import { useLiveTable } from '../stores/live-table.ts';

/** What stands where the list would: `rows` is the list itself. */
export type ListState = 'loading' | 'failed' | 'empty' | 'nothing' | 'rows';

/** Which of its designed states the list is in. */
export function useListState(): ComputedRef<ListState> {
  const liveTable = useLiveTable();
  const hostStatus = useHostStatus();
  const options = useListOptions();
  return computed(() => {
    const { ports, marks } = liveTable.view;
    const everRead = liveTable.takenAtMs !== null;
    if (!everRead) return hostStatus.status?.state === 'failing' ? 'failed' : 'loading';
    const entries = listEntries(ports.table(), marks.closed.values(), options.shown);
    if (entries.length > 0) return 'rows';
    return ports.sockets.size === 0 ? 'empty' : 'nothing';
  });
}
