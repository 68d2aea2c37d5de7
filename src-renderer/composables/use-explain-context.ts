import { computed, type ComputedRef } from 'vue';
import type { ExplainContext } from '../../src-main/core/explain/explain-context.ts';
import { useHostStatus } from '../stores/host-status.ts';
import { useLiveTable } from '../stores/live-table.ts';
import { useShownTable } from '../stores/shown-table.ts';
import { useClock } from './use-clock.ts';
import { useConversations } from './use-conversations.ts';

/** What explanations are made from; null until the host has described its machine. */
export function useExplainContext(): ComputedRef<ExplainContext | null> {
  const clock = useClock();
  const hostStatus = useHostStatus();
  const liveTable = useLiveTable();
  const shownTable = useShownTable();
  const conversations = useConversations();
  return computed(() => {
    const { machine } = shownTable;
    if (machine === null) return null;
    const nowMs =
      shownTable.atMs ?? hostStatus.hostTime(liveTable.pausedAtMs ?? clock.secondMs.value);
    const { ports } = liveTable.view.ports.table();
    const sockets = [...liveTable.view.ports.sockets.values()];
    return { machine, nowMs, ports, sockets, conversations: conversations.value };
  });
}
