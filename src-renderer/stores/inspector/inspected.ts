import type { ProcessSockets } from '../../../src-main/core/grouping/group-by-process.ts';
import type { RemoteSockets } from '../../../src-main/core/grouping/group-by-remote.ts';
import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { OutgoingGroup, PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  holderRowKey,
  outgoingRowKey,
  portRowKey,
  remoteRowKey,
  socketIdOfRow,
  type UnixRow,
} from '../rows/list-row.ts';

/** What the inspector is open on. */
export type Inspected =
  | { readonly kind: 'port'; readonly group: PortGroup }
  | { readonly kind: 'outgoing'; readonly group: OutgoingGroup }
  | { readonly kind: 'holder'; readonly holder: ProcessSockets }
  | { readonly kind: 'remote'; readonly remote: RemoteSockets }
  | { readonly kind: 'socket'; readonly socket: Socket };

/** What the inspector shows: something of the table, or a Unix-domain socket. */
export type Inspectable = Inspected | { readonly kind: 'unix'; readonly row: UnixRow };

/** What a row of this key stands for in the table now; null when it is gone. */
export function inspectedOf(rowKey: string, ports: LivePortTable): Inspected | null {
  const socketId = socketIdOfRow(rowKey);
  if (socketId !== null) return socketOf(socketId, ports);
  if (rowKey.startsWith('holder:')) return holderOf(rowKey, ports);
  if (rowKey.startsWith('remote:')) return remoteOf(rowKey, ports);
  const table = ports.table();
  const outgoing = table.outgoing.find((one) => outgoingRowKey(one) === rowKey);
  if (outgoing !== undefined) return { kind: 'outgoing', group: outgoing };
  const group = table.ports.find(
    (one) => portRowKey(one) === rowKey || rowKey.startsWith(`process:${one.key} `),
  );
  return group === undefined ? null : { kind: 'port', group };
}

function socketOf(id: string, ports: LivePortTable): Inspected | null {
  const socket = ports.sockets.get(id);
  return socket === undefined ? null : { kind: 'socket', socket };
}

function holderOf(rowKey: string, ports: LivePortTable): Inspected | null {
  const holder = ports.process(rowKey.slice(holderRowKey({ key: '' }).length));
  return holder === null ? null : { kind: 'holder', holder };
}

function remoteOf(rowKey: string, ports: LivePortTable): Inspected | null {
  const remote = ports.remote(rowKey.slice(remoteRowKey('').length));
  return remote === null ? null : { kind: 'remote', remote };
}

/** Every socket of it, those that wait first. */
export function socketsOf(inspected: Inspected): readonly Socket[] {
  switch (inspected.kind) {
    case 'socket':
      return [inspected.socket];
    case 'port':
      return [...inspected.group.waiting, ...inspected.group.connections];
    case 'outgoing':
      return inspected.group.sockets;
    case 'holder': {
      const { waiting, accepted, outgoing } = inspected.holder;
      return [...waiting, ...outgoing, ...accepted];
    }
    case 'remote':
      return inspected.remote.sockets;
  }
}

/** Every process that holds a socket of it, as often as it holds one. */
export function ownersOf(inspected: Inspected): readonly Owner[] {
  return socketsOf(inspected).flatMap(({ owners }) => owners);
}
