import { computed, type ComputedRef } from 'vue';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { isAnyEntry } from '../../stores/rows/list-entry.ts';
import { useAppliedFilter } from '../../stores/search/applied-filter.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useUnixTable } from '../../stores/table/unix-table.ts';

/** What stands where the list would: `rows` is the list itself. */
export type ListState = 'loading' | 'failed' | 'empty' | 'nothing' | 'rows';

/** Which of its designed states the list is in. */
export function useListState(): ComputedRef<ListState> {
  const liveTable = useLiveTable();
  const hostStatus = useHostStatus();
  const options = useListOptions();
  const applied = useAppliedFilter();
  const shownTable = useShownTable();
  const unixTable = useUnixTable();

  /** Looks no further than to the first thing that is shown. */
  function isAnyShown(): boolean {
    const { view } = options;
    const { ports, closed } = liveTable.view.drawn(view);
    const { shown } = applied;
    if (view === 'ports') return isAnyEntry(ports.table(), closed, shown);
    const isShown = (socket: Socket): boolean =>
      shown.keepsAlone(socket) && (view !== 'remotes' || socket.remote !== null);
    for (const { socket } of closed) if (isShown(socket)) return true;
    for (const socket of ports.sockets.values()) if (isShown(socket)) return true;
    return false;
  }

  function unixState(): ListState {
    const { reading, failed, rows } = unixTable;
    if (reading === null) return failed ? 'failed' : 'loading';
    if (!reading.readable) return 'failed';
    if (rows.length > 0) return 'rows';
    return reading.sockets.length === 0 ? 'empty' : 'nothing';
  }

  return computed(() => {
    if (options.view === 'unix') return unixState();
    const { ports } = liveTable.view;
    const everRead = !shownTable.isNow || liveTable.takenAtMs !== null;
    if (!everRead) return hostStatus.status?.state === 'failing' ? 'failed' : 'loading';
    if (isAnyShown()) return 'rows';
    return ports.sockets.size === 0 ? 'empty' : 'nothing';
  });
}
