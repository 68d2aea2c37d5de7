import type { Socket } from '../socket/socket.ts';
import { isLoopbackClient } from './is-loopback-client.ts';

/** How many sockets of some kinds a table has, kept up as they come and go. */
export class SocketCounts {
  loopbackClients = 0;
  timeWait = 0;
  /** Sockets that some process holds, but nobody can tell which. */
  ownersMissing = 0;

  add(socket: Socket): void {
    this.#change(socket, 1);
  }

  /** Takes back a socket as it was added. */
  remove(socket: Socket): void {
    this.#change(socket, -1);
  }

  clear(): void {
    this.loopbackClients = 0;
    this.timeWait = 0;
    this.ownersMissing = 0;
  }

  #change(socket: Socket, by: 1 | -1): void {
    if (isLoopbackClient(socket)) this.loopbackClients += by;
    if (socket.state === 'TIME-WAIT') this.timeWait += by;
    if (isOwnerMissing(socket)) this.ownersMissing += by;
  }
}

/** The kernel's own sockets and those it only remembers have no owner to miss. */
function isOwnerMissing({ ownerReason }: Socket): boolean {
  return ownerReason === 'other-user' || ownerReason === 'unknown';
}
