import {
  processRule,
  type ProcessSockets,
} from '../../../src-main/core/grouping/group-by-process.ts';
import {
  processColumns,
  processOrder,
} from '../../../src-main/core/grouping/sort-process-sockets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { KeptLines } from './kept-lines.ts';
import { keptOrder } from './kept-order.ts';
import { keptTrafficOrder } from './kept-traffic-order.ts';
import { holderRowKey, sharedSocketRowKey, socketRowKey, type ListRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import { ShownGroups } from './shown-groups.ts';
import { socketRow } from './socket-row.ts';
import type { IsExpanded, SocketsRequest } from './view-sockets.ts';

/** The lines of the Processes view: what each waits on, has accepted and has opened. */
export class HolderRows {
  readonly #groups = new ShownGroups(processRule, socketsOf);
  readonly #kept = new KeptLines<ProcessSockets, ListRow>();
  readonly #orderOf = keptOrder(processOrder);
  readonly #byTraffic = keptTrafficOrder(socketsOf, processOrder('process', 'ascending'));

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
      items: this.#groups.of({ live: ports.processes(), gone, shown }),
      order: this.#byTraffic(order, traffic) ?? this.#orderOf(orderIn(processColumns, order)),
      linesOf: (holder) => linesOf(holder, gone, isExpanded),
      variant: [folds],
    });
    return lines.flat();
  }
}

function socketsOf({ waiting, accepted, outgoing }: ProcessSockets): readonly Socket[] {
  return [...waiting, ...accepted, ...outgoing];
}

function linesOf(
  holder: ProcessSockets,
  gone: ReadonlySet<Socket>,
  isExpanded: IsExpanded,
): readonly ListRow[] {
  const key = holderRowKey(holder);
  const expanded = isExpanded(key, false);
  const inside = socketsOf(holder);
  const closed = inside.every((socket) => gone.has(socket));
  const connections = inside.filter((one) => one.remote !== null && !gone.has(one)).length;
  const base = { key, level: 1, parentKey: null, expanded, closed };
  const row: ListRow = { kind: 'holder', ...base, holder, connections };
  if (!expanded) return [row];
  const place = { parentKey: key, level: 2, namesOwner: false, namesPort: true };
  const lines = inside.map((socket) =>
    socketRow(socket, { ...place, key: lineKey(socket, holder), closed: gone.has(socket) }),
  );
  return [row, ...lines];
}

/** A socket that several processes hold stands under each; under the first it has its own key. */
function lineKey(socket: Socket, { owner }: ProcessSockets): string {
  const [first] = socket.owners;
  if (owner === null || first === undefined || first.pid === owner.pid) return socketRowKey(socket);
  return sharedSocketRowKey(socket, owner.pid);
}
