import { computed, type ComputedRef } from 'vue';
import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import { inspectedOf, type Inspectable } from '../../stores/inspector/inspected.ts';
import { socketIdOfRow } from '../../stores/rows/list-row.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useUnixTable } from '../../stores/table/unix-table.ts';

export interface InspectedRow {
  /** As it is, or as it was last seen in the table that is shown; null when it never was. */
  readonly inspected: ComputedRef<Inspectable | null>;
  readonly gone: ComputedRef<boolean>;
}

interface Seen {
  readonly key: string;
  /** The table it was seen in: what another one lacks has not closed. */
  readonly ports: LivePortTable;
  readonly seen: Inspectable | null;
}

/** What the inspector shows for a row, kept in view after it has closed. */
export function useInspected(rowKey: () => string): InspectedRow {
  const liveTable = useLiveTable();
  const unixTable = useUnixTable();

  const found = computed(() => {
    const key = rowKey();
    const { ports } = liveTable.view;
    return { key, ports, now: key.startsWith('unix:') ? unixSocket(key) : inspectedOf(key, ports) };
  });
  const last = computed<Seen>((before) => {
    const { key, ports, now } = found.value;
    if (now !== null) return { key, ports, seen: now };
    const same = before?.key === key && before.ports === ports;
    return same ? before : { key, ports, seen: closedSocket(key) };
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
