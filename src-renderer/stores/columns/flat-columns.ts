import type { SocketColumn } from '../../../src-main/core/grouping/sort-sockets.ts';
import { trafficViewColumns } from './traffic-view-columns.ts';
import type { ViewColumn } from './view-column.ts';

/** The columns of the Sockets view, in their usual order. */
export const flatColumns: readonly ViewColumn[] = [
  column('protocol', { leastPx: 44 }),
  column('localAddress', { leastPx: 110, share: 1 }),
  column('localPort', { leastPx: 74, atEnd: true }),
  column('remoteAddress', { leastPx: 126, share: 1.2 }),
  column('remotePort', { leastPx: 76, atEnd: true }),
  column('state', { leastPx: 96 }),
  column('role', { leastPx: 70, extra: true }),
  column('process', { leastPx: 112, share: 1.3 }),
  column('pid', { leastPx: 54, atEnd: true }),
  column('descriptors', { leastPx: 78, extra: true }),
  column('user', { leastPx: 54, atEnd: true, extra: true }),
  column('receiveQueue', { leastPx: 64, atEnd: true, extra: true }),
  column('sendQueue', { leastPx: 64, atEnd: true, extra: true }),
  ...trafficViewColumns,
  column('age', { leastPx: 62, atEnd: true }),
];

function column(
  name: SocketColumn,
  rest: Pick<ViewColumn, 'leastPx' | 'share' | 'atEnd' | 'extra'>,
): ViewColumn {
  const words = `window.socketColumn${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
  return { name, words, sort: name, ...rest };
}
