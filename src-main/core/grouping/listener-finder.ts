import { splitZone } from '../address/scope.ts';
import type { Socket } from '../socket/socket.ts';

/** Finds the set of waiting sockets that a connection of the same port came from. */
export type ListenerFinder = (connection: Socket) => number | null;

/**
 * Makes a finder over sets of waiting sockets; it answers the set's index. As the kernel does, a
 * listener on the connection's own address is preferred to one on the unspecified address, and
 * there one of the socket's own family (an accepted socket has the family of its listener). When
 * no address fits, a set that shares a process with the connection may still have it.
 */
export function listenerFinder(sets: readonly (readonly Socket[])[]): ListenerFinder {
  const byAddress = new Map<string, number>();
  const byPid = new Map<number, number>();
  sets.forEach((set, index) => {
    for (const socket of set) {
      byAddress.set(socket.local.address, index);
      byAddress.set(`${socket.family} ${splitZone(socket.local.address).bare}`, index);
      for (const owner of socket.owners) byPid.set(owner.pid, index);
    }
  });
  const indexAt = byEndpoint((connection) => addressMatch(connection, byAddress));
  return (connection) => indexAt(connection) ?? ownerMatch(connection, byPid);
}

type Connection = Pick<Socket, 'local' | 'family'>;

/** Thousands of connections of one port have one address: it is looked up once. */
function byEndpoint(find: (connection: Connection) => number | null): typeof find {
  const known = { ipv4: new Map<string, number | null>(), ipv6: new Map<string, number | null>() };
  return (connection) => {
    const { address } = connection.local;
    const answers = known[connection.family];
    const answer = answers.get(address);
    if (answer !== undefined) return answer;
    const found = find(connection);
    answers.set(address, found);
    return found;
  };
}

function addressMatch(
  connection: Connection,
  byAddress: ReadonlyMap<string, number>,
): number | null {
  for (const address of candidates(connection)) {
    const index = byAddress.get(address);
    if (index !== undefined) return index;
  }
  return null;
}

/** Addresses a listener of this connection may have, the most exact first. */
function candidates({ local, family }: Connection): readonly string[] {
  const exact = [local.address, `${family} ${splitZone(local.address).bare}`];
  if (local.address.includes(':')) return [...exact, '::'];
  // A dual-stack listener waits on `::` for IPv4 as well; its accepted sockets are IPv6 ones, but
  // readers that do not tell the family of the socket call them IPv4.
  return family === 'ipv6' ? [...exact, '::', '0.0.0.0'] : [...exact, '0.0.0.0', '::'];
}

function ownerMatch(connection: Socket, byPid: ReadonlyMap<number, number>): number | null {
  for (const owner of connection.owners) {
    const index = byPid.get(owner.pid);
    if (index !== undefined) return index;
  }
  return null;
}
