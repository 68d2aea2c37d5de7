import type { SocketTableRow } from '../../src-main/readers/procfs/rows/socket-table-row.ts';

/** A row of a kernel table: an established connection from a local port, told apart by inode. */
export function tableRow(
  localPort: number,
  inode: number,
  changes: Partial<SocketTableRow> = {},
): SocketTableRow {
  return {
    local: { address: '127.0.0.1', port: localPort },
    remote: { address: '127.0.0.1', port: 9 },
    stateNumber: 1,
    sendQueueBytes: 0,
    receiveQueueBytes: 0,
    userId: 0,
    inode,
    ...changes,
  };
}
