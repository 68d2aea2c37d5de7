import type { Socket } from '../../src-main/core/socket/socket.ts';

/** The sockets of a view; `gone` are those among them that closed a moment ago. */
export interface ViewSockets {
  readonly sockets: readonly Socket[];
  readonly gone: ReadonlySet<Socket>;
}

/** Whether the reader has folded a row open; `usual` is what it is until they say. */
export type IsExpanded = (rowKey: string, usual: boolean) => boolean;
