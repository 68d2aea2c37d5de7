import { computed, type ComputedRef } from 'vue';
import { inspectedOf, type Inspected } from '../stores/inspected.ts';
import { socketIdOfRow } from '../stores/list-row.ts';
import { useLiveTable } from '../stores/live-table.ts';

export interface InspectedRow {
  /** As it is, or as it was last seen; null when it never was. */
  readonly inspected: ComputedRef<Inspected | null>;
  readonly gone: ComputedRef<boolean>;
}

/** What the inspector shows for a row, kept in view after it has closed. */
export function useInspected(rowKey: () => string): InspectedRow {
  const liveTable = useLiveTable();

  const found = computed(() => {
    return { key: rowKey(), now: inspectedOf(rowKey(), liveTable.view.ports) };
  });
  const last = computed<{ key: string; seen: Inspected | null }>((before) => {
    const { key, now } = found.value;
    if (now !== null) return { key, seen: now };
    return before?.key === key ? before : { key, seen: closedSocket(key) };
  });

  function closedSocket(key: string): Inspected | null {
    const closed = liveTable.view.marks.closed.get(socketIdOfRow(key) ?? '');
    return closed === undefined ? null : { kind: 'socket', socket: closed.socket };
  }

  return {
    inspected: computed(() => last.value.seen),
    gone: computed(() => found.value.now === null),
  };
}
