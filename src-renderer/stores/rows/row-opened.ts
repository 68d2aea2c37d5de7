import type { ListRow } from './list-row.ts';
import type { RowMarks } from '../table/row-marks.ts';

/**
 * A row glows when what it stands for has just opened: for a group, all of it; for a port,
 * all that waits there.
 */
export function isRowOpened(row: ListRow, marks: Pick<RowMarks, 'isOpened'>): boolean {
  if (row.closed) return false;
  if (row.kind === 'socket') return marks.isOpened(row.socket.id);
  if (row.kind === 'outgoing') return everyOpened(row.group.sockets, marks);
  if (row.kind === 'flat') return marks.isOpened(row.socket.id);
  if (row.kind === 'remote') return everyOpened(row.remote.sockets, marks);
  if (row.kind === 'holder') {
    const { waiting, accepted, outgoing } = row.holder;
    return everyOpened([...waiting, ...accepted, ...outgoing], marks);
  }
  return row.kind === 'port' && everyOpened(row.group.waiting, marks);
}

function everyOpened(
  sockets: readonly { readonly id: string }[],
  marks: Pick<RowMarks, 'isOpened'>,
): boolean {
  return sockets.length > 0 && sockets.every(({ id }) => marks.isOpened(id));
}
