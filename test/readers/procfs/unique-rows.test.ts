import { describe, expect, it } from 'vitest';
import type { SocketTableRow } from '../../../src-main/readers/procfs/parse-socket-table.ts';
import { uniqueRows } from '../../../src-main/readers/procfs/unique-rows.ts';

function row(tuple: string, inode: number, stateNumber = 1): SocketTableRow {
  return { tuple, inode, stateNumber, sendQueueBytes: 0, receiveQueueBytes: 0, userId: 0 };
}

describe('uniqueRows', () => {
  it('gives back the very rows when there is nothing to drop', () => {
    const rows = [row('a', 1), row('b', 2), row('c', 0, 6), row('d', 0, 6)];
    expect(uniqueRows(rows)).toBe(rows);
  });

  it('keeps sockets that share an endpoint', () => {
    const rows = [row('a', 1, 10), row('a', 2, 10), row('a', 3, 10)];
    expect(uniqueRows(rows)).toEqual(rows);
  });

  it('keeps the later sight of one socket', () => {
    const rows = [row('a', 1, 1), row('b', 2), row('a', 1, 4)];
    expect(uniqueRows(rows)).toEqual([row('a', 1, 4), row('b', 2)]);
  });

  it('takes TIME-WAIT for the later life of the connection', () => {
    expect(uniqueRows([row('a', 1), row('a', 0, 6)])).toEqual([row('a', 0, 6)]);
  });

  it('drops a TIME-WAIT row seen twice', () => {
    expect(uniqueRows([row('a', 0, 6), row('a', 0, 6)])).toEqual([row('a', 0, 6)]);
  });
});
