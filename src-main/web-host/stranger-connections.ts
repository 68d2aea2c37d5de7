import type { Socket } from 'node:net';

/**
 * Connections that have not shown a session. There is room for `limit`; the oldest is closed for
 * the newest, so that idle ones cannot keep a person out.
 */
export interface StrangerConnections {
  add(socket: Socket): void;
  /** The connection has shown a session (or serves a window) and does not count any more. */
  trust(socket: Socket): void;
  count(): number;
}

export function createStrangerConnections(limit: number): StrangerConnections {
  const strangers = new Set<Socket>();
  return {
    add(socket) {
      strangers.add(socket);
      socket.once('close', () => strangers.delete(socket));
      if (strangers.size <= limit) return;
      const [oldest] = strangers;
      if (oldest === undefined) return;
      strangers.delete(oldest);
      oldest.destroy();
    },
    trust: (socket) => void strangers.delete(socket),
    count: () => strangers.size,
  };
}
