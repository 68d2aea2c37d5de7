import type { SocketTableRow } from './rows/socket-table-row.ts';
import type { SocketTable } from './socket-table.ts';

/** Whoever parsed a table, and can be told to take a row for new when it is met again. */
export interface RowMemory {
  forget(row: SocketTableRow): void;
}

/**
 * Drops rows whose socket stands in another row too: a UDP socket that connects or disconnects
 * while its table is read moves on and is met again, with another tuple. The later sight is the
 * newer truth. Only what arrived is looked at. `memories` belong to the tables, one each.
 */
export function withoutRepeatedInodes(
  memories: readonly RowMemory[],
): (tables: readonly SocketTable[]) => readonly SocketTable[] {
  const rowByInode = new Map<number, SocketTableRow>();

  const forgetDeparted = ({ departed }: SocketTable): void => {
    for (const row of departed) {
      if (rowByInode.get(row.inode) === row) rowByInode.delete(row.inode);
    }
  };

  const replacedBy = ({ arrived }: SocketTable): SocketTableRow[] => {
    const replaced: SocketTableRow[] = [];
    for (const row of arrived) {
      if (row.inode === 0) continue;
      const other = rowByInode.get(row.inode);
      if (other !== undefined && other !== row) replaced.push(other);
      rowByInode.set(row.inode, row);
    }
    return replaced;
  };

  return (tables) => {
    tables.forEach(forgetDeparted);
    const replaced = new Set(tables.flatMap(replacedBy));
    if (replaced.size === 0) return tables;
    return tables.map((table, at) => without(table, replaced, memories[at]));
  };
}

/** A table without rows follows no table before: whoever keeps track must compare them whole. */
function without(
  table: SocketTable,
  replaced: ReadonlySet<SocketTableRow>,
  memory: RowMemory | undefined,
): SocketTable {
  const rows = table.rows.filter((row) => !replaced.has(row));
  if (rows.length === table.rows.length) return table;
  for (const row of replaced) memory?.forget(row);
  return { ...table, rows, previous: [], arrived: rows, departed: [] };
}
