import { computed, shallowReactive, type ComputedRef, type Ref } from 'vue';
import type { ViewColumnName } from '../columns/view-column.ts';
import { viewColumns } from '../columns/view-columns.ts';
import type { SortOrder } from '../rows/sort-entries.ts';
import type { ViewName } from '../view-name.ts';

/** The order of the view that is shown; each view keeps its own. */
export interface ListOrders {
  readonly order: ComputedRef<SortOrder<ViewColumnName>>;
  /** A second time on the same column turns the order round. */
  readonly sortBy: (column: ViewColumnName) => void;
}

/** In which order the list of each view stands, from the usual one on. */
export function listOrders(view: Readonly<Ref<ViewName>>): ListOrders {
  const orders = shallowReactive<Record<ViewName, SortOrder<ViewColumnName>>>({
    ports: { column: 'port', direction: 'ascending' },
    processes: { column: 'process', direction: 'ascending' },
    remotes: { column: 'remote', direction: 'ascending' },
    sockets: { column: 'localPort', direction: 'ascending' },
    unix: { column: 'path', direction: 'ascending' },
  });
  const order = computed(() => orders[view.value]);

  function sortBy(column: ViewColumnName): void {
    const { greatestFirst = false } =
      viewColumns[view.value].find(({ sort }) => sort === column) ?? {};
    const first = greatestFirst ? 'descending' : 'ascending';
    const second = greatestFirst ? 'ascending' : 'descending';
    const isTurned = order.value.column === column && order.value.direction === first;
    orders[view.value] = { column, direction: isTurned ? second : first };
  }

  return { order, sortBy };
}
