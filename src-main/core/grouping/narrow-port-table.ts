import type { Filter } from '../query/filter.ts';
import type { OutgoingGroup, PortGroup, PortTable, ProcessGroup } from './port-group.ts';

/**
 * Leaves only the sockets a filter keeps and the groups that still have some. What a group says
 * of its port as a whole (key, owners, scope, shadows) stays: a connection found alone still
 * belongs to a port somebody listens on.
 */
export function narrowPortTable(table: PortTable, filter: Filter): PortTable {
  return {
    ports: table.ports.flatMap((group) => narrowPort(group, filter)),
    outgoing: table.outgoing.flatMap((group) => narrowOutgoing(group, filter)),
  };
}

function narrowPort(group: PortGroup, filter: Filter): readonly PortGroup[] {
  const waiting = group.waiting.filter(filter);
  const connections = group.connections.filter(filter);
  const left = waiting.length + connections.length;
  if (left === 0) return [];
  if (left === group.waiting.length + group.connections.length) return [group];
  const processes = group.processes.flatMap((process) => narrowProcess(process, filter));
  return [{ ...group, waiting, connections, processes }];
}

function narrowProcess(group: ProcessGroup, filter: Filter): readonly ProcessGroup[] {
  const sockets = group.sockets.filter(filter);
  return sockets.length === 0 ? [] : [{ ...group, sockets }];
}

function narrowOutgoing(group: OutgoingGroup, filter: Filter): readonly OutgoingGroup[] {
  const sockets = group.sockets.filter(filter);
  if (sockets.length === 0) return [];
  if (sockets.length === group.sockets.length) return [group];
  const addresses = new Set(sockets.map((socket) => socket.remote?.address));
  const remoteAddresses = group.remoteAddresses.filter((address) => addresses.has(address));
  return [{ ...group, sockets, remoteAddresses }];
}
