import { isLoopbackAddress, unspecifiedAddress } from '../address/wildcard-address.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import { fiveTupleKey, reversedFiveTupleKey } from '../socket/five-tuple.ts';
import type { Socket } from '../socket/socket.ts';

/**
 * For each socket whose other end is on this machine, in the same network, the socket there, by id. The two ends of a
 * TCP connection, or of two UDP sockets connected to each other, name each other. A UDP client
 * connected to a bound socket names it, but the bound socket speaks to anybody and names nobody.
 */
export function findConversations(sockets: Iterable<Socket>): ReadonlyMap<string, Socket> {
  const candidates = candidatesIn(sockets);
  const found = new Map<string, Socket>();
  for (const socket of candidates.connected.values()) {
    const other = otherEndOf(socket, candidates);
    if (other !== null) found.set(socket.id, other);
  }
  return found;
}

interface ConnectedSocket extends Socket {
  readonly remote: Endpoint;
}

interface Candidates {
  /** Sockets whose remote address is this machine's, by their own tuple. */
  readonly connected: ReadonlyMap<string, ConnectedSocket>;
  /** Bound UDP sockets without a remote endpoint, by their tuple. */
  readonly bound: ReadonlyMap<string, Socket>;
}

/** Looks at the addresses first: most connections of a busy machine lead away from it. */
function candidatesIn(sockets: Iterable<Socket>): Candidates {
  const all = [...sockets];
  const ownAddresses = new Set(all.map(({ local }) => local.address));
  const isOwn = ({ address }: Endpoint): boolean =>
    ownAddresses.has(address) || isLoopbackAddress(address);
  const connected = new Map<string, ConnectedSocket>();
  const bound = new Map<string, Socket>();
  for (const socket of all) {
    if (isConnected(socket)) {
      if (isOwn(socket.remote)) connected.set(fiveTupleKey(socket), socket);
    } else if (socket.protocol === 'udp') bound.set(fiveTupleKey(socket), socket);
  }
  return { connected, bound };
}

function isConnected(socket: Socket): socket is ConnectedSocket {
  return socket.remote !== null;
}

function otherEndOf(socket: ConnectedSocket, { connected, bound }: Candidates): Socket | null {
  const other = connected.get(reversedFiveTupleKey(socket));
  if (other !== undefined) return other === socket ? null : other;
  return socket.protocol === 'udp' ? boundSocketAt(socket, bound) : null;
}

/** Who receives what is sent to an endpoint: a socket on the very address before one on all. */
function boundSocketAt(
  { remote: { address, port }, networkNamespace }: ConnectedSocket,
  bound: ReadonlyMap<string, Socket>,
): Socket | null {
  const wildcards = address.includes(':')
    ? [unspecifiedAddress.ipv6]
    : [unspecifiedAddress.ipv4, unspecifiedAddress.ipv6];
  for (const candidate of [address, ...wildcards]) {
    const local = { address: candidate, port };
    const found = bound.get(
      fiveTupleKey({ protocol: 'udp', local, remote: null, networkNamespace }),
    );
    if (found !== undefined) return found;
  }
  return null;
}
