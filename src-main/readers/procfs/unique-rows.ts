import type { SocketTableRow } from './parse-socket-table.ts';

/**
 * Drops rows that one reading lists twice. The kernel hands out a table in pieces, and a socket
 * that moves between them is seen again: with the same inode, or, once it is in TIME-WAIT (inode
 * 0), with the same endpoints. The later sight is the newer truth and takes the earlier's place.
 */
export function uniqueRows(rows: readonly SocketTableRow[]): readonly SocketTableRow[] {
  const byIdentity = new Map<number | string, SocketTableRow>();
  const inodeless: SocketTableRow[] = [];
  for (const row of rows) {
    if (row.inode === 0) inodeless.push(row);
    else byIdentity.set(row.inode, row);
  }
  if (inodeless.length === 0) return sameOr(rows, byIdentity);
  const inodeByTuple = new Map<string, number>();
  for (const row of byIdentity.values()) inodeByTuple.set(row.tuple, row.inode);
  for (const row of inodeless) {
    const twin = inodeByTuple.get(row.tuple);
    if (twin !== undefined) byIdentity.delete(twin);
    byIdentity.set(row.tuple, row);
  }
  return sameOr(rows, byIdentity);
}

function sameOr(
  rows: readonly SocketTableRow[],
  unique: ReadonlyMap<unknown, SocketTableRow>,
): readonly SocketTableRow[] {
  return unique.size === rows.length ? rows : [...unique.values()];
}
