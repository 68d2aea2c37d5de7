import type { Socket } from '../socket/socket.ts';
import { isWithinMachine } from '../socket/within-machine.ts';

/** The client end of a connection within this machine; its other end stands under a port. */
export function isLoopbackClient(socket: Socket): boolean {
  return socket.role === 'outgoing' && isWithinMachine(socket);
}
