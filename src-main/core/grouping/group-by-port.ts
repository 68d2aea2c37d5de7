import { namespaceKey } from '../socket/network-namespace.ts';
import type { Socket } from '../socket/socket.ts';
import { groupPort, type PortBucket } from './group-port.ts';
import {
  compareOutgoing,
  type OutgoingBucket,
  outgoingGroup,
  outgoingKey,
  remotePortOf,
} from './outgoing-groups.ts';
import type { PortGroup, PortTable } from './port-group.ts';
import { placeOf } from './socket-place.ts';

/**
 * Groups the socket table for the Ports view: services by local port, then clients by process
 * and remote service. One port number in two networks is two ports. The result does not depend on the order of the sockets.
 */
export function groupByPort(sockets: Iterable<Socket>): PortTable {
  const ports = new Map<string, MutableBucket>();
  const clients: Socket[] = [];
  for (const socket of sockets) {
    if (placeOf(socket) === 'client') clients.push(socket);
    else addToPort(ports, socket);
  }
  const outgoing = new Map<string, OutgoingBucket & { sockets: Socket[] }>();
  for (const socket of clients) {
    const bucket = joinedUdp(ports, socket);
    if (bucket === null) addToOutgoing(outgoing, socket);
    else bucket.connections.push(socket);
  }
  return {
    ports: [...ports.values()].sort(comparePorts).flatMap<PortGroup>(groupPort),
    outgoing: [...outgoing.values()].map(outgoingGroup).sort(compareOutgoing),
  };
}

type MutableBucket = PortBucket & { waiting: Socket[]; connections: Socket[] };

function addToPort(ports: Map<string, MutableBucket>, socket: Socket): void {
  const key = bucketKey(socket);
  const bucket = ports.get(key) ?? emptyBucket(socket);
  ports.set(key, bucket);
  bucket[placeOf(socket) === 'waiting' ? 'waiting' : 'connections'].push(socket);
}

function emptyBucket({ protocol, local: { port }, networkNamespace }: Socket): MutableBucket {
  return { protocol, port, networkNamespace, waiting: [], connections: [] };
}

/**
 * A UDP socket with a remote endpoint is a client, unless somebody waits on its very port: then
 * it is a server's socket for one remote (as DTLS and QUIC servers make them).
 */
function joinedUdp(
  ports: ReadonlyMap<string, MutableBucket>,
  socket: Socket,
): MutableBucket | null {
  if (socket.role !== 'bound') return null;
  return ports.get(bucketKey(socket)) ?? null;
}

function addToOutgoing(
  outgoing: Map<string, OutgoingBucket & { sockets: Socket[] }>,
  socket: Socket,
): void {
  const key = outgoingKey(socket);
  const bucket = outgoing.get(key);
  if (bucket !== undefined) bucket.sockets.push(socket);
  else {
    const { protocol, networkNamespace } = socket;
    const remotePort = remotePortOf(socket);
    outgoing.set(key, { key, protocol, remotePort, networkNamespace, sockets: [socket] });
  }
}

function bucketKey(socket: Socket): string {
  return `${socket.protocol} ${socket.local.port}${namespaceKey(socket.networkNamespace)}`;
}

function comparePorts(a: PortBucket, b: PortBucket): number {
  if (a.port !== b.port) return a.port - b.port;
  if (a.protocol !== b.protocol) return a.protocol < b.protocol ? -1 : 1;
  return networkRank(a) - networkRank(b);
}

/** The machine's own network first, then by the order in which networks were made. */
function networkRank({ networkNamespace }: PortBucket): number {
  return networkNamespace?.inode ?? 0;
}
