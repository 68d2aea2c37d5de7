import type { SocketTableRow } from '../rows/socket-table-row.ts';
import type { SocketTable } from '../socket-table.ts';

/** State number of a listener (`TCP_LISTEN`, include/net/tcp_states.h). */
const listening = 10;

type WaitingTable = Pick<SocketTable, 'protocol' | 'rows'>;

/** True for a listener and for a UDP socket that is not connected. */
function isWaiting({ protocol }: Pick<SocketTable, 'protocol'>, row: SocketTableRow): boolean {
  return protocol === 'tcp' ? row.stateNumber === listening : row.remote.port === 0;
}

/** Gives the inodes of all rows that wait: the same set as before while no table changed. */
export function waitingInodes(): (tables: readonly WaitingTable[]) => ReadonlySet<number> {
  let lastRows: readonly (readonly SocketTableRow[])[] = [];
  let inodes: ReadonlySet<number> = new Set();
  return (tables) => {
    const same =
      tables.length === lastRows.length && tables.every(({ rows }, at) => rows === lastRows[at]);
    if (same) return inodes;
    lastRows = tables.map(({ rows }) => rows);
    inodes = new Set(tables.flatMap(waitingIn));
    return inodes;
  };
}

function waitingIn(table: WaitingTable): number[] {
  const found: number[] = [];
  for (const row of table.rows) if (row.inode !== 0 && isWaiting(table, row)) found.push(row.inode);
  return found;
}
