import type { ProcessSockets } from '../../../src-main/core/grouping/group-by-process.ts';
import type { RemoteSockets } from '../../../src-main/core/grouping/group-by-remote.ts';
import type {
  OutgoingGroup,
  PortGroup,
  ProcessGroup,
} from '../../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { UnixSocket } from '../../../src-main/core/unix/unix-socket.ts';

interface RowBase {
  /** Unique in the list and stable between readings. */
  readonly key: string;
  /** Depth in the tree, 1 at the top. */
  readonly level: number;
  /** Key of the row this one hangs under; null at the top. */
  readonly parentKey: string | null;
  /** null when there is nothing to unfold. */
  readonly expanded: boolean | null;
  /** It is gone already and only stays a moment for the reader to see it go. */
  readonly closed: boolean;
}

export interface PortRow extends RowBase {
  readonly kind: 'port';
  readonly group: PortGroup;
  /** Connections that the filter keeps. */
  readonly connections: number;
}

export interface ProcessRow extends RowBase {
  readonly kind: 'process';
  readonly process: ProcessGroup;
  readonly sockets: number;
}

export interface SocketRow extends RowBase {
  readonly kind: 'socket';
  readonly socket: Socket;
  /** The rows above do not name this socket's process, so the row itself has to. */
  readonly namesOwner: boolean;
  /** Nor do they tell the local port, so an accepted connection has to. */
  readonly namesPort: boolean;
}

/** The heading under which the client sockets stand, or the kernel's leftovers. */
export interface SectionRow extends RowBase {
  readonly kind: 'section';
  readonly section: 'outgoing' | 'closing';
  readonly groups: number;
  readonly sockets: number;
}

export interface OutgoingRow extends RowBase {
  readonly kind: 'outgoing';
  readonly group: OutgoingGroup;
  readonly connections: number;
}

/** A process in the Processes view, or the sockets nobody is known to hold. */
export interface HolderRow extends RowBase {
  readonly kind: 'holder';
  readonly holder: ProcessSockets;
  readonly connections: number;
}

/** An address in the Remotes view. */
export interface RemoteRow extends RowBase {
  readonly kind: 'remote';
  readonly remote: RemoteSockets;
  readonly incoming: number;
  readonly outgoing: number;
}

/** A socket in the flat Sockets view. */
export interface FlatRow extends RowBase {
  readonly kind: 'flat';
  readonly socket: Socket;
}

/** A socket in the Unix view. */
export interface UnixRow extends RowBase {
  readonly kind: 'unix';
  readonly socket: UnixSocket;
  /** The socket it is connected to, where the kernel tells. */
  readonly otherEnd: UnixSocket | null;
}

/** One line of a view. */
export type ListRow =
  | PortRow
  | ProcessRow
  | SocketRow
  | SectionRow
  | OutgoingRow
  | HolderRow
  | RemoteRow
  | FlatRow
  | UnixRow;

/** Height of each kind of row in CSS pixels; `tokens.css` has the same numbers. */
export const rowHeights: Readonly<Record<ListRow['kind'], number>> = {
  port: 34,
  outgoing: 34,
  section: 34,
  holder: 34,
  remote: 34,
  process: 28,
  socket: 28,
  flat: 28,
  unix: 28,
};

export const sectionKeys: Readonly<Record<SectionRow['section'], string>> = {
  outgoing: 'section:outgoing',
  closing: 'section:closing',
};

export function portRowKey(group: PortGroup): string {
  return `port:${group.key}`;
}

export function outgoingRowKey(group: OutgoingGroup): string {
  return `outgoing:${group.key}`;
}

export function holderRowKey({ key }: Pick<ProcessSockets, 'key'>): string {
  return `holder:${key}`;
}

export function remoteRowKey(key: string): string {
  return `remote:${key}`;
}

export function socketRowKey(socket: Socket): string {
  return `socket:${socket.id}`;
}

/** The key of a socket's line under one more process that holds it. */
export function sharedSocketRowKey(socket: Socket, pid: number): string {
  return `shared:${pid} ${socketRowKey(socket)}`;
}

/** The id of the socket a line stands for; null when it stands for something else. */
export function socketIdOfRow(rowKey: string): string | null {
  return /^(?:shared:\d+ )?socket:(.*)$/su.exec(rowKey)?.[1] ?? null;
}
