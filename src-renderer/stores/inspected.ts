import type { LivePortTable } from '../../src-main/core/grouping/live-port-table.ts';
import type { OutgoingGroup, PortGroup } from '../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { outgoingRowKey, portRowKey, socketRowKey } from './list-row.ts';

/** What the inspector is open on. */
export type Inspected =
  | { readonly kind: 'port'; readonly group: PortGroup }
  | { readonly kind: 'outgoing'; readonly group: OutgoingGroup }
  | { readonly kind: 'socket'; readonly socket: Socket };

/** What a row of this key stands for in the table now; null when it is gone. */
export function inspectedOf(rowKey: string, ports: LivePortTable): Inspected | null {
  if (rowKey.startsWith('socket:')) return socketOf(rowKey, ports);
  const table = ports.table();
  const outgoing = table.outgoing.find((one) => outgoingRowKey(one) === rowKey);
  if (outgoing !== undefined) return { kind: 'outgoing', group: outgoing };
  const group = table.ports.find(
    (one) => portRowKey(one) === rowKey || rowKey.startsWith(`process:${one.key} `),
  );
  return group === undefined ? null : { kind: 'port', group };
}

function socketOf(rowKey: string, ports: LivePortTable): Inspected | null {
  const socket = ports.sockets.get(rowKey.slice('socket:'.length));
  if (socket === undefined || socketRowKey(socket) !== rowKey) return null;
  return { kind: 'socket', socket };
}
