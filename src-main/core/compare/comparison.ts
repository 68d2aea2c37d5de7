import type { Socket } from '../socket/socket.ts';
import type { PortReach } from './port-reach.ts';

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
  /** Sockets through which a port can be reached from further away than before. */
  readonly newlyExposed: readonly Socket[];
  /** Sockets, as they were, through which a port could be reached from further away than now. */
  readonly noLongerExposed: readonly Socket[];
  /** Of these only one side tells who holds them. That is no difference, but hides one. */
  readonly ownerUntold: readonly SocketChange[];
  /** From where each port with another reach could and can be reached, by `comparedPort`. */
  readonly reach: ReadonlyMap<string, PortReach>;
}

/** True when nothing is different. */
export function isSameTable(comparison: Comparison): boolean {
  const { opened, closed, ownerChanged, stateChanged, newlyExposed, noLongerExposed } = comparison;
  const parts = [opened, closed, ownerChanged, stateChanged, newlyExposed, noLongerExposed];
  return parts.every((part) => part.length === 0);
}
