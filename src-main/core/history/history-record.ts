import type { Socket } from '../socket/socket.ts';
import type { HistoryGap } from './history-gap.ts';

/**
 * What is to be written down, in this order. `number` is a socket's name in the file, never used
 * twice. `moved` is a change of what else never changes (a UDP socket that connected, a container
 * whose name was found out): the socket goes on under another number. `lost` ends a socket that the
 * file has as open but can no longer be read.
 */
export type HistoryRecord =
  | {
      readonly kind: 'opened';
      readonly atMs: number;
      readonly number: number;
      readonly socket: Socket;
    }
  | {
      readonly kind: 'changed';
      readonly atMs: number;
      readonly number: number;
      readonly socket: Socket;
      readonly before: Socket;
    }
  | {
      readonly kind: 'moved';
      readonly atMs: number;
      readonly number: number;
      readonly replaces: number;
      readonly socket: Socket;
      readonly before: Socket;
    }
  | {
      readonly kind: 'closed';
      readonly atMs: number;
      readonly number: number;
      readonly socket: Socket;
    }
  | { readonly kind: 'lost'; readonly atMs: number; readonly number: number }
  | { readonly kind: 'gap'; readonly atMs: number; readonly gap: HistoryGap };
