import { computed, type ComputedRef } from 'vue';
import type { ExplainContext } from '../../../src-main/core/explain/explain-context.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useClock } from '../use-clock.ts';
import { useConversations } from './use-conversations.ts';

/** A table that does not tell its time is read as if it were from then, and nothing in it is older. */
const timelessMs = 0;

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
    const nowMs = shownTable.isNow
      ? hostStatus.hostTime(liveTable.pausedAtMs ?? clock.secondMs.value)
      : (shownTable.atMs ?? timelessMs);
    const { ports } = liveTable.view.ports.table();
    const sockets = [...liveTable.view.ports.sockets.values()];
    return { machine, nowMs, ports, sockets, conversations: conversations.value };
  });
}
