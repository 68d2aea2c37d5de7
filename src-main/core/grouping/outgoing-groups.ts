import { serviceName } from '../port/service-name.ts';
import { namespaceKey, type NetworkNamespace } from '../socket/network-namespace.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import { addressComparator } from './compare-addresses.ts';
import { firstSeen, oldestFirst } from './oldest-first.ts';
import { ownerSetKey, ownerSetOf } from './owner-set.ts';
import type { OutgoingGroup } from './port-group.ts';

/** The client sockets of one process (or set of processes) towards one remote service. */
export interface OutgoingBucket {
  readonly key: string;
  readonly protocol: Protocol;
  readonly remotePort: number;
  readonly networkNamespace: NetworkNamespace | null;
  readonly sockets: readonly Socket[];
}

/** The key of the bucket a client socket belongs to, for instance `outgoing tcp 443 4711`. */
export function outgoingKey(socket: Socket): string {
  const network = namespaceKey(socket.networkNamespace);
  return `outgoing ${socket.protocol} ${remotePortOf(socket)} ${ownerSetKey(socket)}${network}`;
}

export function remotePortOf(socket: Socket): number {
  return socket.remote?.port ?? 0;
}

/** Makes the group of one bucket; depends on nothing but the bucket's own sockets. */
export function outgoingGroup(bucket: OutgoingBucket): OutgoingGroup {
  const { key, protocol, remotePort, networkNamespace } = bucket;
  const sockets = oldestFirst(bucket.sockets);
  const addresses = new Set(sockets.flatMap((socket) => socket.remote?.address ?? []));
  return {
    key,
    protocol,
    remotePort,
    networkNamespace,
    serviceName: serviceName(protocol, remotePort),
    ...ownerSetOf(sockets),
    remoteAddresses: [...addresses].sort(addressComparator()),
    sockets,
    ...firstSeen(sockets),
  };
}

/** Orders groups by process name and pid, then by the remote port; those without owner last. */
export function compareOutgoing(a: OutgoingGroup, b: OutgoingGroup): number {
  return compareOwners(a, b) || a.remotePort - b.remotePort || (a.key < b.key ? -1 : 1);
}

function compareOwners(a: OutgoingGroup, b: OutgoingGroup): number {
  const first = a.owners[0];
  const second = b.owners[0];
  if (first === undefined || second === undefined) return b.owners.length - a.owners.length;
  const names = [first.name.toLowerCase(), second.name.toLowerCase()] as const;
  if (names[0] === names[1]) return first.pid - second.pid;
  return names[0] < names[1] ? -1 : 1;
}
