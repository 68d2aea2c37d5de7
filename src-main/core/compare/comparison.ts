import type { Socket } from '../socket/socket.ts';

/** One socket in both tables. */
export interface SocketChange {
  readonly before: Socket;
  readonly after: Socket;
}

/** What is different between two readings of a socket table. */
export interface Comparison {
  readonly opened: readonly Socket[];
  readonly closed: readonly Socket[];
  /** The same endpoint or connection, held by another program. */
  readonly ownerChanged: readonly SocketChange[];
  /** TCP sockets without a remote endpoint that began or ceased to listen. */
  readonly stateChanged: readonly SocketChange[];
  /** Sockets through which a port can be reached from further away than before; also in `opened` or `stateChanged`. */
  readonly newlyExposed: readonly Socket[];
}

/** True when nothing is different. */
export function isSameTable({
  opened,
  closed,
  ownerChanged,
  stateChanged,
  newlyExposed,
}: Comparison): boolean {
  const parts = [opened, closed, ownerChanged, stateChanged, newlyExposed];
  return parts.every((part) => part.length === 0);
}
