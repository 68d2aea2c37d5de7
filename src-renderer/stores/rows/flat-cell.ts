import type { SocketColumn } from '../../../src-main/core/grouping/sort-sockets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';

/** Columns whose text needs no words of a language. */
export type PlainColumn = Exclude<SocketColumn, 'role' | 'age' | 'process'>;

const texts: Readonly<Record<PlainColumn, (socket: Socket) => string>> = {
  protocol: ({ protocol, family }) => `${protocol.toUpperCase()}${family === 'ipv6' ? ' 6' : ''}`,
  localAddress: ({ local }) => local.address,
  localPort: ({ local }) => String(local.port),
  remoteAddress: ({ remote }) => remote?.address ?? '',
  remotePort: ({ remote }) => numberText(remote?.port ?? null),
  state: ({ state }) => state ?? '',
  pid: ({ owners }) => owners.map(({ pid }) => pid).join(', '),
  descriptors: ({ owners }) => owners.flatMap(({ descriptors }) => descriptors).join(', '),
  user: ({ userId }) => numberText(userId),
  receiveQueue: ({ receiveQueueBytes }) => numberText(receiveQueueBytes),
  sendQueue: ({ sendQueueBytes }) => numberText(sendQueueBytes),
};

/** The text of one cell of the flat table; empty where there is nothing or nothing is known. */
export function flatCell(socket: Socket, column: string): string {
  return isPlain(column) ? texts[column](socket) : '';
}

/**
 * The key of the words for why a cell is empty. `untold` is the key for what a table does not tell
 * of any of its sockets.
 */
export function emptyFlatCell(
  { owners, ownerReason }: Socket,
  column: string,
  untold: string,
): string {
  switch (column) {
    case 'remoteAddress':
    case 'remotePort':
      return 'empty.remote';
    case 'state':
      return 'empty.udpState';
    case 'pid':
    case 'descriptors':
      return owners.length > 0 ? untold : `reason.${ownerReason ?? 'unknown'}`;
    default:
      return untold;
  }
}

function isPlain(column: string): column is PlainColumn {
  return column in texts;
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}
