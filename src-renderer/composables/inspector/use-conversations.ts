import { computed, type ComputedRef } from 'vue';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { LiveConversations } from '../../../src-main/core/table/live-conversations.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';

/** Which socket is at the other end of which, found for those that somebody looks at. */
export type Conversations = Pick<ReadonlyMap<string, Socket>, 'get'>;

/** The conversations at each reading; sockets that closed a moment ago still have theirs. */
export function useConversations(): ComputedRef<Conversations> {
  const liveTable = useLiveTable();
  return computed(() => {
    const { ports, marks } = liveTable.view;
    const closed = new LiveConversations();
    for (const { socket } of marks.closed.values()) closed.add(socket);
    return {
      get(id) {
        const socket = ports.sockets.get(id) ?? marks.closed.get(id)?.socket;
        if (socket === undefined) return undefined;
        return ports.conversations.otherEndOf(socket) ?? closed.otherEndOf(socket) ?? undefined;
      },
    };
  });
}
