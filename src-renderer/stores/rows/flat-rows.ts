import { socketColumns, socketOrder } from '../../../src-main/core/grouping/sort-sockets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { KeptLines } from './kept-lines.ts';
import { keptOrder } from './kept-order.ts';
import { keptTrafficOrder } from './kept-traffic-order.ts';
import { socketRowKey, type FlatRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import type { SocketsRequest } from './view-sockets.ts';

/** The lines of the Sockets view: one for each socket. */
export class FlatRows {
  readonly #kept = new KeptLines<Socket, FlatRow>();
  readonly #orderOf = keptOrder(socketOrder);
  readonly #byTraffic = keptTrafficOrder<Socket>(
    (socket) => [socket],
    socketOrder('localPort', 'ascending'),
  );

  rows({ ports, gone, shown, order, traffic }: SocketsRequest): readonly FlatRow[] {
    const live = [...ports.sockets.values()];
    const kept = shown.open ? live : live.filter((socket) => shown.keepsAlone(socket));
    const lines = this.#kept.layOut({
      items: gone.size === 0 ? kept : [...kept, ...gone],
      order: this.#byTraffic(order, traffic) ?? this.#orderOf(orderIn(socketColumns, order)),
      linesOf: (socket) => [lineOf(socket)],
      variant: [],
    });
    const rows = lines.flat();
    return gone.size === 0 ? rows : rows.map((row) => closedIf(gone.has(row.socket), row));
  }
}

function lineOf(socket: Socket): FlatRow {
  return {
    kind: 'flat',
    key: socketRowKey(socket),
    level: 1,
    parentKey: null,
    expanded: null,
    closed: false,
    socket,
  };
}

function closedIf(gone: boolean, row: FlatRow): FlatRow {
  return gone ? { ...row, closed: true } : row;
}
