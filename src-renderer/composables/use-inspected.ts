import { computed, type ComputedRef } from 'vue';
import { inspectedOf, type Inspectable } from '../stores/inspected.ts';
import { socketIdOfRow } from '../stores/list-row.ts';
import { useLiveTable } from '../stores/live-table.ts';
import { useUnixTable } from '../stores/unix-table.ts';

export interface InspectedRow {
  /** As it is, or as it was last seen; null when it never was. */
  readonly inspected: ComputedRef<Inspectable | null>;
  readonly gone: ComputedRef<boolean>;
}

/** What the inspector shows for a row, kept in view after it has closed. */
export function useInspected(rowKey: () => string): InspectedRow {
  const liveTable = useLiveTable();
  const unixTable = useUnixTable();

  const found = computed(() => {
    const key = rowKey();
    const now = key.startsWith('unix:') ? unixSocket(key) : inspectedOf(key, liveTable.view.ports);
    return { key, now };
  });
  const last = computed<{ key: string; seen: Inspectable | null }>((before) => {
    const { key, now } = found.value;
    if (now !== null) return { key, seen: now };
    return before?.key === key ? before : { key, seen: closedSocket(key) };
  });

  function unixSocket(key: string): Inspectable | null {
    const row = unixTable.rowOf(key);
    return row === null ? null : { kind: 'unix', row };
  }

  function closedSocket(key: string): Inspectable | null {
    const closed = liveTable.view.marks.closed.get(socketIdOfRow(key) ?? '');
    return closed === undefined ? null : { kind: 'socket', socket: closed.socket };
  }

  return {
    inspected: computed(() => last.value.seen),
    gone: computed(() => found.value.now === null),
  };
}
