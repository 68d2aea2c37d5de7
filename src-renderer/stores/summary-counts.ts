import type { PortTable } from '../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { isExposed, isLoopbackClient } from './shown-filter.ts';

/** The numbers of the summary and status lines; all of them over the whole table, whatever the list shows. */
export interface SummaryCounts {
  readonly portsOpen: number;
  readonly portsExposed: number;
  readonly connections: number;
  readonly loopbackClients: number;
  readonly timeWait: number;
  /** Sockets that some process holds, but nobody can tell which. */
  readonly ownersMissing: number;
}

/** Counts what the summary and status lines tell. A port shadowed by another program counts once for each. */
export function summaryCounts(table: PortTable, sockets: Iterable<Socket>): SummaryCounts {
  let connections = 0;
  for (const group of table.ports) connections += group.connections.length;
  let loopbackClients = 0;
  let timeWait = 0;
  let ownersMissing = 0;
  for (const socket of sockets) {
    if (isLoopbackClient(socket)) loopbackClients += 1;
    if (socket.state === 'TIME-WAIT') timeWait += 1;
    if (isOwnerMissing(socket)) ownersMissing += 1;
  }
  return {
    portsOpen: table.ports.filter((group) => group.waiting.length > 0).length,
    portsExposed: table.ports.filter(isExposed).length,
    connections,
    loopbackClients,
    timeWait,
    ownersMissing,
  };
}

/** The kernel's own sockets and those it only remembers have no owner to miss. */
function isOwnerMissing({ ownerReason }: Socket): boolean {
  return ownerReason === 'other-user' || ownerReason === 'unknown';
}
