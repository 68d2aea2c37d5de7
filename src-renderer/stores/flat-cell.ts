import type { SocketColumn } from '../../src-main/core/grouping/sort-sockets.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';

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

/** The key of the words for why a cell is empty; null where that is not known. */
export function emptyFlatCell({ ownerReason }: Socket, column: string): string | null {
  switch (column) {
    case 'remoteAddress':
    case 'remotePort':
      return 'empty.remote';
    case 'state':
      return 'empty.udpState';
    case 'pid':
    case 'descriptors':
      return `reason.${ownerReason ?? 'unknown'}`;
    default:
      return null;
  }
}

function isPlain(column: string): column is PlainColumn {
  return column in texts;
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}
