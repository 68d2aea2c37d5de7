import { remoteRule, type RemoteSockets } from '../../../src-main/core/grouping/group-by-remote.ts';
import {
  isIncoming,
  remoteColumns,
  remoteOrder,
} from '../../../src-main/core/grouping/sort-remote-sockets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { KeptLines } from './kept-lines.ts';
import { keptOrder } from './kept-order.ts';
import { keptTrafficOrder } from './kept-traffic-order.ts';
import { remoteRowKey, type ListRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import { ShownGroups } from './shown-groups.ts';
import { socketRow } from './socket-row.ts';
import type { IsExpanded, SocketsRequest } from './view-sockets.ts';

/** The lines of the Remotes view: whom this machine talks to, and under each the connections. */
export class RemoteRows {
  readonly #groups = new ShownGroups(remoteRule, ({ sockets }) => sockets);
  readonly #kept = new KeptLines<RemoteSockets, ListRow>();
  readonly #orderOf = keptOrder(remoteOrder);
  readonly #byTraffic = keptTrafficOrder<RemoteSockets>(
    ({ sockets }) => sockets,
    remoteOrder('remote', 'ascending'),
  );

  rows({
    ports,
    gone,
    shown,
    order,
    traffic,
    isExpanded,
    folds,
  }: SocketsRequest): readonly ListRow[] {
    const lines = this.#kept.layOut({
      items: this.#groups.of({ live: ports.remotes(), gone, shown }),
      order: this.#byTraffic(order, traffic) ?? this.#orderOf(orderIn(remoteColumns, order)),
      linesOf: (remote) => linesOf(remote, gone, isExpanded),
      variant: [folds],
    });
    return lines.flat();
  }
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
