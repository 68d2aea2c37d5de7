import type { ItemOrder } from '../../../src-main/core/grouping/compare-values.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  isTrafficColumn,
  trafficOrder,
  type TrafficColumn,
} from '../../../src-main/core/traffic/sort-by-traffic.ts';
import type { TrafficTable } from '../../../src-main/core/traffic/traffic-table.ts';
import { keptOrder } from './kept-order.ts';
import type { SortOrder } from './sort-entries.ts';

/**
 * Makes the order by what connections carried at a reading, and answers with the same object until
 * another column, direction or reading is asked for; null for every other column.
 */
export function keptTrafficOrder<Item extends object>(
  socketsOf: (item: Item) => readonly Socket[],
  tie: ItemOrder<Item>,
): (wanted: SortOrder<string>, table: TrafficTable | null) => ItemOrder<Item> | null {
  let reading: TrafficTable | null = null;
  let orderOf = keptOrder(orderAt(reading));

  function orderAt(table: TrafficTable | null) {
    return (column: TrafficColumn, direction: SortOrder['direction']): ItemOrder<Item> =>
      trafficOrder({ column, direction, table, socketsOf, tie });
  }

  return ({ column, direction }, table) => {
    if (!isTrafficColumn(column)) return null;
    if (table !== reading) orderOf = keptOrder(orderAt(table));
    reading = table;
    return orderOf({ column, direction });
  };
}
