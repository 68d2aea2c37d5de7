import { isSameAddress, unspecifiedAddress } from '../address/wildcard-address.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import { fiveTupleKey, reversedFiveTupleKey } from '../socket/five-tuple.ts';
import { isSameNamespace, type NetworkNamespace } from '../socket/network-namespace.ts';
import type { OtherEnd, RoleContext } from '../socket/role.ts';
import type { SocketFacts } from '../socket/socket.ts';
import { createEntryGroups, type EntryGroups } from './entry-groups.ts';
import { createPortCounts, type PortCounts } from './port-counts.ts';
import type { TableIndex } from './table-index.ts';

/**
 * What the table and the arrivals of one reading tell about roles. Rows that have just gone still
 * count: a program may close its listener as soon as it accepted one connection.
 */
export function tableRoles(index: TableIndex, arrived: readonly SocketFacts[]): RoleContext {
  const arrivedListeners = listenersOf(arrived);
  const arrivedByTuple = connectionsOf(arrived);
  const arrivedCounts = countsOf(arrived);
  return {
    hasListener(endpoint, network) {
      return (
        takesConnections(index.listeners.of(endpoint.port), endpoint, network) ||
        takesConnections(arrivedListeners.of(endpoint.port), endpoint, network)
      );
    },
    connectionsWith(port, network) {
      return index.portCounts.of(port, network) + arrivedCounts.of(port, network);
    },
    otherEnd({ protocol, local, remote, networkNamespace }) {
      if (remote === null) return null;
      const key = reversedFiveTupleKey({ protocol, local, remote, networkNamespace });
      const facts = arrivedByTuple.get(key);
      return facts === undefined ? knownOtherEnd(index, key) : { facts, role: null };
    },
  };
}

function listenersOf(arrived: readonly SocketFacts[]): EntryGroups<number, SocketFacts> {
  const listeners = createEntryGroups<number, SocketFacts>();
  for (const facts of arrived) {
    if (facts.state === 'LISTEN') listeners.add(facts.local.port, facts);
  }
  return listeners;
}

function connectionsOf(arrived: readonly SocketFacts[]): ReadonlyMap<string, SocketFacts> {
  const connections = arrived.filter(
    ({ protocol, remote }) => protocol === 'tcp' && remote !== null,
  );
  return new Map(connections.map((facts) => [fiveTupleKey(facts), facts]));
}

function countsOf(arrived: readonly SocketFacts[]): PortCounts {
  const counts = createPortCounts();
  for (const facts of arrived) counts.add(facts);
  return counts;
}

function knownOtherEnd(index: TableIndex, key: string): OtherEnd | null {
  for (const { socket } of index.byTuple.of(key)) return { facts: socket, role: socket.role };
  return null;
}

/** A listener on `::` may be dual-stack; whether it is, no reader tells. */
function takesConnections(
  listeners: Iterable<SocketFacts>,
  { address }: Endpoint,
  network: NetworkNamespace | null,
): boolean {
  for (const { local, networkNamespace } of listeners) {
    if (!isSameNamespace(networkNamespace, network)) continue;
    if (local.address === unspecifiedAddress.ipv6) return true;
    if (local.address === unspecifiedAddress.ipv4 && !address.includes(':')) return true;
    if (isSameAddress(local.address, address)) return true;
  }
  return false;
}
