import type { Socket } from '../socket/socket.ts';

/** Where a socket stands in the Ports view: waiting on its port, a connection of it, or a client. */
export type SocketPlace = 'waiting' | 'connection' | 'client';

/** The place of a socket by its role; a bound UDP socket with a remote endpoint is a client. */
export function placeOf(socket: Socket): SocketPlace {
  if (socket.role === 'accepted') return 'connection';
  if (socket.role === 'outgoing') return 'client';
  return socket.remote === null ? 'waiting' : 'client';
}
