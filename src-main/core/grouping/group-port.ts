import type { Scope } from '../address/scope.ts';
import { socketScope } from '../address/socket-scope.ts';
import { portClass } from '../port/port-class.ts';
import { serviceName } from '../port/service-name.ts';
import { namespaceKey, type NetworkNamespace } from '../socket/network-namespace.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import { compareAddresses } from './compare-addresses.ts';
import { listenerFinder } from './listener-finder.ts';
import { firstSeen, oldestFirst } from './oldest-first.ts';
import { ownerSetOf } from './owner-set.ts';
import type { PortGroup } from './port-group.ts';
import { processGroups } from './process-groups.ts';
import { shadowEachOther } from './shadowing.ts';
import { waitingSets } from './waiting-sets.ts';

/** All service sockets of one local port of one protocol in one network. */
export interface PortBucket {
  readonly protocol: Protocol;
  readonly port: number;
  readonly networkNamespace: NetworkNamespace | null;
  readonly waiting: readonly Socket[];
  readonly connections: readonly Socket[];
}

interface Part {
  readonly key: string;
  readonly waiting: readonly Socket[];
  readonly connections: readonly Socket[];
}

/**
 * Makes the groups of one port: one for each program that waits on it, in the order of their
 * addresses, then one for connections whose listener has closed. Depends on nothing but this
 * port's own sockets, so a port nobody touched need not be grouped again.
 */
export function groupPort(bucket: PortBucket): readonly PortGroup[] {
  const parts = partsOf(bucket);
  return parts.map((part) => portGroup(bucket, part, shadowsOf(part, parts)));
}

function shadowsOf(part: Part, parts: readonly Part[]): readonly string[] {
  return parts
    .filter((other) => other !== part && shadowEachOther(part.waiting, other.waiting))
    .map(({ key }) => key);
}

/**
 * The key names the group by its first address rather than by a pid: no two groups of a port
 * share an address, and the key outlives restarts and forked workers.
 */
function partsOf(bucket: PortBucket): readonly Part[] {
  const { protocol, port } = bucket;
  const network = namespaceKey(bucket.networkNamespace);
  const parts = waitingSets(bucket.waiting)
    .map((waiting) => ({ address: firstAddress(waiting), waiting, connections: [] as Socket[] }))
    .sort((a, b) => compareAddresses(a.address, b.address));
  const find = listenerFinder(parts.map((part) => part.waiting));
  const left: Socket[] = [];
  for (const connection of bucket.connections) {
    (parts[find(connection) ?? -1]?.connections ?? left).push(connection);
  }
  const keyed = parts.map((part) => ({
    ...part,
    key: `${protocol} ${port} ${part.address}${network}`,
  }));
  if (left.length === 0) return keyed;
  return [
    ...keyed,
    { key: `${protocol} ${port} closed${network}`, waiting: [], connections: left },
  ];
}

function firstAddress(waiting: readonly Socket[]): string {
  const addresses = waiting.map((socket) => socket.local.address).sort(compareAddresses);
  return addresses[0] ?? '';
}

function portGroup(bucket: PortBucket, part: Part, shadows: readonly string[]): PortGroup {
  const { protocol, port, networkNamespace } = bucket;
  const waiting = oldestFirst(part.waiting);
  const connections = oldestFirst(part.connections);
  const holders = waiting.length > 0 ? waiting : connections;
  return {
    key: part.key,
    protocol,
    port,
    networkNamespace,
    portClass: portClass(port),
    serviceName: serviceName(protocol, port),
    waiting,
    connections,
    processes: processGroups(waiting, connections),
    ...ownerSetOf(holders),
    scope: widestScope(holders),
    shadows,
    ...firstSeen(holders),
  };
}

const scopesFromNarrow: readonly Scope[] = ['this-machine', 'one-network', 'all-networks'];

function widestScope(sockets: readonly Socket[]): Scope {
  let widest = 0;
  const byAddress = new Map(sockets.map((socket) => [socket.local.address, socket]));
  for (const socket of byAddress.values()) {
    widest = Math.max(widest, scopesFromNarrow.indexOf(socketScope(socket)));
  }
  return scopesFromNarrow[widest] ?? 'all-networks';
}
