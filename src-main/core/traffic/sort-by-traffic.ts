import {
  orderByValue,
  type ItemOrder,
  type SortDirection,
  type SortValue,
} from '../grouping/compare-values.ts';
import { remembered } from '../grouping/remembered.ts';
import type { Socket } from '../socket/socket.ts';
import { trafficOfSockets } from './traffic-of-sockets.ts';
import type { TrafficSum, TrafficTable } from './traffic-table.ts';

/** Columns about what connections carry; the last tells how fast, both ways together. */
export const trafficColumns = ['received', 'sent', 'traffic'] as const;
export type TrafficColumn = (typeof trafficColumns)[number];

export function isTrafficColumn(name: string): name is TrafficColumn {
  return trafficColumns.some((column) => column === name);
}

/** The amount in a column: bytes, or bytes a second; null where it is not known. */
export function trafficAmount(column: TrafficColumn, sum: TrafficSum | null): number | null {
  if (sum === null) return null;
  if (column === 'received') return sum.receivedBytes;
  if (column === 'sent') return sum.sentBytes;
  const { sentPerSecond, receivedPerSecond } = sum;
  return sentPerSecond === null || receivedPerSecond === null
    ? null
    : sentPerSecond + receivedPerSecond;
}

export interface TrafficOrderOptions<Item> {
  readonly column: TrafficColumn;
  readonly direction: SortDirection;
  readonly table: TrafficTable | null;
  readonly socketsOf: (item: Item) => readonly Socket[];
  /** Another order of the items, for those that carried the same. */
  readonly tie: ItemOrder<Item>;
}

/** The order of items by what their connections carry as of one reading. */
export function trafficOrder<Item extends object>(
  options: TrafficOrderOptions<Item>,
): ItemOrder<Item> {
  const { column, direction, table, socketsOf, tie } = options;
  const valueOf = (item: Item): SortValue =>
    trafficAmount(column, trafficOfSockets(table, socketsOf(item)));
  return orderByValue(remembered(valueOf), direction, tie.compare);
}
