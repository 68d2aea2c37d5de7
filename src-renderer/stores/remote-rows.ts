import { groupByRemote, type RemoteSockets } from '../../src-main/core/grouping/group-by-remote.ts';
import {
  isIncoming,
  remoteColumns,
  sortRemoteSockets,
} from '../../src-main/core/grouping/sort-remote-sockets.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { remoteRowKey, type ListRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import type { SortOrder } from './sort-entries.ts';
import { socketRow } from './socket-row.ts';
import type { IsExpanded, ViewSockets } from './view-sockets.ts';

/** The lines of the Remotes view: whom this machine talks to, and under each the connections. */
export function remoteRows(
  { sockets, gone }: ViewSockets,
  order: SortOrder<string>,
  isExpanded: IsExpanded,
): readonly ListRow[] {
  const { column, direction } = orderIn(remoteColumns, order);
  const remotes = sortRemoteSockets(groupByRemote(sockets), column, direction);
  return remotes.flatMap((remote) => linesOf(remote, gone, isExpanded));
}

function linesOf(
  remote: RemoteSockets,
  gone: ReadonlySet<Socket>,
  isExpanded: IsExpanded,
): readonly ListRow[] {
  const key = remoteRowKey(remote.key);
  const expanded = isExpanded(key, false);
  const live = remote.sockets.filter((socket) => !gone.has(socket));
  const incoming = live.filter(isIncoming).length;
  const row: ListRow = {
    kind: 'remote',
    key,
    level: 1,
    parentKey: null,
    expanded,
    closed: live.length === 0,
    remote,
    incoming,
    outgoing: live.length - incoming,
  };
  if (!expanded) return [row];
  const place = { parentKey: key, level: 2, namesOwner: true, namesPort: true };
  const lines = remote.sockets.map((socket) =>
    socketRow(socket, { ...place, closed: gone.has(socket) }),
  );
  return [row, ...lines];
}
