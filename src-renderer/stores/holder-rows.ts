import {
  groupByProcess,
  type ProcessSockets,
} from '../../src-main/core/grouping/group-by-process.ts';
import {
  processColumns,
  sortProcessSockets,
} from '../../src-main/core/grouping/sort-process-sockets.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { holderRowKey, sharedSocketRowKey, socketRowKey, type ListRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import type { SortOrder } from './sort-entries.ts';
import { socketRow } from './socket-row.ts';
import type { IsExpanded, ViewSockets } from './view-sockets.ts';

/** The lines of the Processes view: what each waits on, has accepted and has opened. */
export function holderRows(
  { sockets, gone }: ViewSockets,
  order: SortOrder<string>,
  isExpanded: IsExpanded,
): readonly ListRow[] {
  const { column, direction } = orderIn(processColumns, order);
  const holders = sortProcessSockets(groupByProcess(sockets), column, direction);
  return holders.flatMap((holder) => linesOf(holder, gone, isExpanded));
}

function linesOf(
  holder: ProcessSockets,
  gone: ReadonlySet<Socket>,
  isExpanded: IsExpanded,
): readonly ListRow[] {
  const key = holderRowKey(holder);
  const expanded = isExpanded(key, false);
  const inside = [...holder.waiting, ...holder.accepted, ...holder.outgoing];
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
