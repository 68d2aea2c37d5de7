import { computed, type ComputedRef } from 'vue';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { findConversations } from '../../src-main/core/table/conversations.ts';
import { useLiveTable } from '../stores/live-table.ts';

/** Which socket is at the other end of which, found again at each reading when somebody looks. */
export function useConversations(): ComputedRef<ReadonlyMap<string, Socket>> {
  const liveTable = useLiveTable();
  return computed(() => {
    const closed = [...liveTable.view.marks.closed.values()].map(({ socket }) => socket);
    return findConversations([...closed, ...liveTable.view.ports.sockets.values()]);
  });
}
