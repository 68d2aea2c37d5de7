import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { TrafficTable } from '../../../src-main/core/traffic/traffic-table.ts';
import { PortRows, type RowsRequest } from './build-rows.ts';
import type { ListedTable } from '../table/drawn-table.ts';
import { FlatRows } from './flat-rows.ts';
import { HolderRows } from './holder-rows.ts';
import type { ListRow } from './list-row.ts';
import { orderIn } from './order-in.ts';
import { RemoteRows } from './remote-rows.ts';
import { sortColumns, type SortOrder } from './sort-entries.ts';
import type { ViewColumnName } from '../columns/view-column.ts';
import type { ViewName } from '../view-name.ts';

export interface ViewRowsRequest extends Omit<RowsRequest, 'order' | 'table'> {
  readonly view: Exclude<ViewName, 'unix'>;
  readonly order: SortOrder<ViewColumnName>;
  readonly ports: ListedTable;
  readonly traffic: TrafficTable | null;
}

/**
 * The lines of the view that is shown. Remembers what it answered, so that the next answer costs
 * what changed rather than what there is; a new one gives the same lines.
 */
export class ViewRows {
  readonly #ports = new PortRows();
  readonly #others = {
    processes: new HolderRows(),
    remotes: new RemoteRows(),
    sockets: new FlatRows(),
  } as const;

  rows(request: ViewRowsRequest): readonly ListRow[] {
    const { view, order, ports, shown, closed } = request;
    if (view === 'ports') {
      const table = ports.table();
      return this.#ports.rows({ ...request, table, order: orderIn(sortColumns, order) });
    }
    const gone = new Set<Socket>();
    for (const { socket } of closed) if (shown.keepsAlone(socket)) gone.add(socket);
    return this.#others[view].rows({ ...request, gone });
  }
}
