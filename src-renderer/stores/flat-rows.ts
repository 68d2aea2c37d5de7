import { socketColumns, sortSockets } from '../../src-main/core/grouping/sort-sockets.ts';
import { socketRowKey, type FlatRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import type { SortOrder } from './sort-entries.ts';
import type { ViewSockets } from './view-sockets.ts';

/** The lines of the Sockets view: one for each socket. */
export function flatRows(
  { sockets, gone }: ViewSockets,
  order: SortOrder<string>,
): readonly FlatRow[] {
  const { column, direction } = orderIn(socketColumns, order);
  return sortSockets(sockets, column, direction).map((socket) => ({
    kind: 'flat',
    key: socketRowKey(socket),
    level: 1,
    parentKey: null,
    expanded: null,
    closed: gone.has(socket),
    socket,
  }));
}
