import type { Socket } from '../socket/socket.ts';
import type { TableSnapshot } from '../table/delta.ts';
import type { TableChange } from './table-change.ts';

/** What leads from the services known to a whole table: for the first look and after a gap. */
export function changeSince(
  waiting: ReadonlyMap<string, Socket>,
  { sockets }: Pick<TableSnapshot, 'sockets'>,
): TableChange {
  const ids = new Set(sockets.map(({ id }) => id));
  return {
    opened: sockets.filter(({ id }) => !waiting.has(id)),
    changed: sockets.filter((socket) => {
      const known = waiting.get(socket.id);
      return known !== undefined && known !== socket;
    }),
    closed: [...waiting.keys()].filter((id) => !ids.has(id)),
  };
}
