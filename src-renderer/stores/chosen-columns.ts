import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { socketColumns, type SocketColumn } from '../../src-main/core/grouping/sort-sockets.ts';
import { recall, remember } from './local-memory.ts';

const columnsKey = 'portside.socketColumns';

const usualColumns: readonly SocketColumn[] = [
  'protocol',
  'localAddress',
  'localPort',
  'remoteAddress',
  'remotePort',
  'state',
  'process',
  'pid',
  'age',
];

/** Which columns the Sockets view shows, remembered between visits; always in the table's order. */
export const useChosenColumns = defineStore('chosen-columns', () => {
  const chosen = shallowRef<ReadonlySet<SocketColumn>>(new Set(readColumns()));
  const columns = computed(() => socketColumns.filter((column) => chosen.value.has(column)));
  watch(columns, (value) => remember(columnsKey, value.join(' ')), { flush: 'sync' });

  /** Shows or hides a column; the last one stays. */
  function toggle(column: SocketColumn): void {
    const next = new Set(chosen.value);
    if (!next.delete(column)) next.add(column);
    if (next.size > 0) chosen.value = next;
  }

  function showUsual(): void {
    chosen.value = new Set(usualColumns);
  }

  return { columns, toggle, showUsual };
});

/** Names of another version are dropped. */
function readColumns(): readonly SocketColumn[] {
  const names = new Set(recall(columnsKey)?.split(' '));
  const known = socketColumns.filter((column) => names.has(column));
  return known.length > 0 ? known : usualColumns;
}
