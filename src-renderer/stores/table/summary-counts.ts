import type { PortTable } from '../../../src-main/core/grouping/port-group.ts';
import type { SocketCounts } from '../../../src-main/core/grouping/socket-counts.ts';
import { isExposed } from '../search/shown-filter.ts';

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
export function summaryCounts(
  { ports }: PortTable,
  { loopbackClients, timeWait, ownersMissing }: Readonly<SocketCounts>,
): SummaryCounts {
  const counts = { portsOpen: 0, portsExposed: 0, connections: 0 };
  for (const group of ports) {
    counts.connections += group.connections.length;
    if (group.waiting.length > 0) counts.portsOpen += 1;
    if (isExposed(group)) counts.portsExposed += 1;
  }
  return { ...counts, loopbackClients, timeWait, ownersMissing };
}
