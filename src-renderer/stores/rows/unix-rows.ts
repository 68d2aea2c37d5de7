import { unixColumns, unixOrder } from '../../../src-main/core/unix/sort-unix-sockets.ts';
import { unixFilter } from '../../../src-main/core/unix/unix-filter.ts';
import type { UnixSocket } from '../../../src-main/core/unix/unix-socket.ts';
import type { UnixRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import type { SortOrder } from './sort-entries.ts';

/** The lines of the Unix view: the sockets that the search keeps, each with its other end. */
export function unixRows(
  sockets: readonly UnixSocket[],
  search: string,
  order: SortOrder<string>,
): readonly UnixRow[] {
  const { column, direction } = orderIn(unixColumns, order);
  const ends = new Map(sockets.map((socket) => [socket.inode, socket]));
  const waiting = new Map<string, number>();
  return unixOrder(column, direction)
    .sort(sockets.filter(unixFilter(search)))
    .map((socket) => ({
      kind: 'unix',
      key: keyOf(socket, waiting),
      level: 1,
      parentKey: null,
      expanded: null,
      closed: false,
      socket,
      otherEnd: socket.otherEnd === null ? null : (ends.get(socket.otherEnd) ?? null),
    }));
}

/** Connections that wait to be accepted have no number; they are told apart by their place. */
function keyOf({ inode, path }: UnixSocket, waiting: Map<string, number>): string {
  if (inode !== null) return `unix:${inode}`;
  const place = waiting.get(path ?? '') ?? 0;
  waiting.set(path ?? '', place + 1);
  return `unix:waiting ${place} ${path ?? ''}`;
}
