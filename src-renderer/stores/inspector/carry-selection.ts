import { processKey } from '../../../src-main/core/grouping/group-by-process.ts';
import { remoteKey } from '../../../src-main/core/grouping/group-by-remote.ts';
import { isClosing } from '../../../src-main/core/grouping/is-closing.ts';
import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { inspectedOf, socketsOf } from './inspected.ts';
import { isOutgoing } from '../rows/list-entry.ts';
import {
  holderRowKey,
  outgoingRowKey,
  portRowKey,
  remoteRowKey,
  sectionKeys,
  socketRowKey,
} from '../rows/list-row.ts';
import type { ViewName } from '../view-name.ts';

/** The row that becomes the selected one, and the rows to unfold for it to be seen. */
export interface CarriedSelection {
  readonly rowKey: string;
  readonly unfold: readonly string[];
}

/**
 * Where what is selected in one view stands in another: a socket is the same socket there, a group
 * is the group of its first socket. null where it has no place.
 */
export function carrySelection(
  rowKey: string,
  ports: LivePortTable,
  view: Exclude<ViewName, 'unix'>,
): CarriedSelection | null {
  const inspected = inspectedOf(rowKey, ports);
  if (inspected === null) return null;
  if (inspected.kind === 'socket') return socketIn(inspected.socket, ports, view);
  const [first] = socketsOf(inspected);
  if (first === undefined) return null;
  if (view === 'sockets') return { rowKey: socketRowKey(first), unfold: [] };
  const path = pathTo(first, ports, view);
  const group = path.at(-1);
  return group === undefined ? null : { rowKey: group, unfold: path.slice(0, -1) };
}

function socketIn(
  socket: Socket,
  ports: LivePortTable,
  view: Exclude<ViewName, 'unix'>,
): CarriedSelection | null {
  const unfold = pathTo(socket, ports, view);
  if (view === 'remotes' && unfold.length === 0) return null;
  return { rowKey: socketRowKey(socket), unfold };
}

/** Keys of the rows above a socket in a view, the outermost first. */
function pathTo(
  socket: Socket,
  ports: LivePortTable,
  view: Exclude<ViewName, 'unix'>,
): readonly string[] {
  if (view === 'sockets') return [];
  if (view === 'processes') return [holderRowKey({ key: holderKey(socket) })];
  if (view === 'ports') return portPath(socket, ports);
  const key = remoteKey(socket);
  return key === null ? [] : [remoteRowKey(key)];
}

function holderKey({ owners, ownerReason }: Socket): string {
  const [owner] = owners;
  return owner === undefined ? `nobody ${ownerReason ?? 'unknown'}` : processKey(owner);
}

function portPath(socket: Socket, ports: LivePortTable): readonly string[] {
  const group = ports.groupsOf([socket.id]).get(socket.id);
  if (group === undefined) return [];
  const row = isOutgoing(group) ? outgoingRowKey(group) : portRowKey(group);
  if (isClosing(group)) return [sectionKeys.closing, row];
  return isOutgoing(group) ? [sectionKeys.outgoing, row] : [row];
}
