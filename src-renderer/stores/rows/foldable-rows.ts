import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import { holderRowKey, outgoingRowKey, portRowKey, remoteRowKey } from './list-row.ts';
import type { ViewName } from '../view-name.ts';

/** Keys of the groups of a view that unfold to their sockets; none in a flat view. */
export function foldableRows(view: ViewName, ports: LivePortTable): readonly string[] {
  switch (view) {
    case 'ports': {
      const table = ports.table();
      return [...table.ports.map(portRowKey), ...table.outgoing.map(outgoingRowKey)];
    }
    case 'processes':
      return ports.processes().map(holderRowKey);
    case 'remotes':
      return ports.remotes().map(({ key }) => remoteRowKey(key));
    case 'sockets':
    case 'unix':
      return [];
  }
}
