import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { socketRowKey, type SocketRow } from './list-row.ts';

/** Where a socket's line stands, and what it has to tell because the lines above do not. */
export type SocketRowPlace = Pick<SocketRow, 'parentKey' | 'level' | 'closed' | 'namesOwner'> & {
  /** Another key than the socket's own, where it stands in the list twice. */
  readonly key?: string;
  readonly namesPort?: boolean;
};

/** The line of a socket that hangs under its group. */
export function socketRow(socket: Socket, place: SocketRowPlace): SocketRow {
  const own = { key: socketRowKey(socket), namesPort: false };
  return { kind: 'socket', ...own, ...place, expanded: null, socket };
}
