import type { Socket } from '../../src-main/core/socket/socket.ts';
import { buildRows, type RowsRequest } from './build-rows.ts';
import { flatRows } from './flat-rows.ts';
import { holderRows } from './holder-rows.ts';
import type { ListRow } from './list-row.ts';
import { remoteRows } from './remote-rows.ts';
import { sortColumns, type SortOrder } from './sort-entries.ts';
import { orderIn } from './order-in.ts';
import type { ViewColumnName } from './view-column.ts';
import type { ViewName } from './view-name.ts';
import type { ViewSockets } from './view-sockets.ts';

export interface ViewRowsRequest extends Omit<RowsRequest, 'order'> {
  readonly view: ViewName;
  readonly order: SortOrder<ViewColumnName>;
  readonly sockets: Iterable<Socket>;
}

/** The lines of the view that is shown. */
export function viewRows(request: ViewRowsRequest): readonly ListRow[] {
  const { view, order } = request;
  if (view === 'ports') return buildRows({ ...request, order: orderIn(sortColumns, order) });
  const shown = socketsInView(request);
  if (view === 'processes') return holderRows(shown, order, request.isExpanded);
  if (view === 'remotes') return remoteRows(shown, order, request.isExpanded);
  return flatRows(shown, order);
}

/** What a view of single sockets shows: those that are kept, and for a moment those just closed. */
export function socketsInView(
  request: Pick<ViewRowsRequest, 'sockets' | 'closed' | 'shown'>,
): ViewSockets {
  const gone = new Set<Socket>();
  for (const { socket } of request.closed) if (request.shown.keepsAlone(socket)) gone.add(socket);
  const live = [...request.sockets].filter((socket) => request.shown.keepsAlone(socket));
  return { sockets: [...live, ...gone], gone };
}
