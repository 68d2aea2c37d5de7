import { computed, type ComputedRef } from 'vue';
import type { Socket } from '../../src-main/core/socket/socket.ts';
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

  /** Looks no further than to the first thing that is shown. */
  function isAnyShown(): boolean {
    const { ports, marks } = liveTable.view;
    const { shown, view } = options;
    if (view === 'ports') {
      return listEntries(ports.table(), marks.closed.values(), shown).length > 0;
    }
    const isShown = (socket: Socket): boolean =>
      shown.keepsAlone(socket) && (view !== 'remotes' || socket.remote !== null);
    const closed = [...marks.closed.values()].map(({ socket }) => socket);
    return closed.some(isShown) || [...ports.sockets.values()].some(isShown);
  }

  return computed(() => {
    const { ports } = liveTable.view;
    const everRead = liveTable.takenAtMs !== null;
    if (!everRead) return hostStatus.status?.state === 'failing' ? 'failed' : 'loading';
    if (isAnyShown()) return 'rows';
    return ports.sockets.size === 0 ? 'empty' : 'nothing';
  });
}
