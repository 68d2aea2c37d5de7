import type { ItemOrder } from '../../../src-main/core/grouping/compare-values.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  isTrafficColumn,
  trafficOrder,
  type TrafficColumn,
} from '../../../src-main/core/traffic/sort-by-traffic.ts';
import type { TrafficTable } from '../../../src-main/core/traffic/traffic-table.ts';
import type { SortOrder } from './sort-entries.ts';

interface Made<Item> extends SortOrder<TrafficColumn> {
  readonly table: TrafficTable | null;
  readonly order: ItemOrder<Item>;
}

/**
 * Makes the order by what connections carried at a reading, and answers with the same object until
 * another column, direction or reading is asked for; null for every other column.
 */
export function keptTrafficOrder<Item extends object>(
  socketsOf: (item: Item) => readonly Socket[],
  tie: ItemOrder<Item>,
): (wanted: SortOrder<string>, table: TrafficTable | null) => ItemOrder<Item> | null {
  let made: Made<Item> | null = null;
  return ({ column, direction }, table) => {
    if (!isTrafficColumn(column)) return null;
    if (made?.column !== column || made.direction !== direction || made.table !== table) {
      const order = trafficOrder({ column, direction, table, socketsOf, tie });
      made = { column, direction, table, order };
    }
    return made.order;
  };
}
