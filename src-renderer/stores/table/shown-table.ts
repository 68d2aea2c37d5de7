import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { ConnectionHistory } from './connection-history.ts';
import { useHostStatus } from './host-status.ts';
import type { OpenedTable } from '../opening/opened-table.ts';
import { RowMarks } from './row-marks.ts';
import type { TableView } from './show-reading.ts';

/** What the window shows: this machine now, as it was at a moment of history, or what was opened. */
export type ShownTable =
  | { readonly kind: 'now' }
  | { readonly kind: 'moment'; readonly atMs: number; readonly sockets: readonly Socket[] }
  | {
      readonly kind: 'opened';
      readonly opened: OpenedTable;
      /** Its sockets in groups, where that was done already; a large table takes a while. */
      readonly ports?: LivePortTable;
    };

/**
 * The one place that says which table all views show. The live one goes on unseen behind another;
 * whatever acts on this machine is to be offered only while `isNow`.
 */
export const useShownTable = defineStore('shown-table', () => {
  const hostStatus = useHostStatus();
  const shown = shallowRef<ShownTable>({ kind: 'now' });
  const isNow = computed(() => shown.value.kind === 'now');
  /** What was opened, while it is shown; else null. */
  const opened = computed(() => (shown.value.kind === 'opened' ? shown.value.opened : null));
  /** When the table is from (host time, Unix milliseconds); null for now, and where nobody knows. */
  const atMs = computed(() => {
    if (shown.value.kind === 'moment') return shown.value.atMs;
    return opened.value?.dump.takenAtMs ?? null;
  });
  /** The machine the table is of; null before the host has described its own. */
  const machine = computed(() => opened.value?.machine ?? hostStatus.machine);
  /** What the list is drawn from in place of the live table; null for now. */
  const view = computed<TableView | null>(() => {
    const { value } = shown;
    if (value.kind === 'now') return null;
    if (value.kind === 'moment') return stillView(grouped(value.sockets));
    return stillView(value.ports ?? grouped(value.opened.dump.sockets));
  });

  function show(table: ShownTable): void {
    shown.value = table;
  }

  function backToNow(): void {
    shown.value = { kind: 'now' };
  }

  return { shown, isNow, opened, atMs, machine, view, show, backToNow };
});

function grouped(sockets: readonly Socket[]): LivePortTable {
  const ports = new LivePortTable();
  ports.replace(sockets);
  return ports;
}

/** A table in which nothing ever changes. */
function stillView(ports: LivePortTable): TableView {
  return { ports, marks: new RowMarks(), history: new ConnectionHistory() };
}
