import { describe, expect, it } from 'vitest';
import type { SocketTableRow } from '../../../src-main/readers/procfs/rows/socket-table-row.ts';
import type { SocketTable } from '../../../src-main/readers/procfs/socket-table.ts';
import { withoutRepeatedInodes } from '../../../src-main/readers/procfs/without-repeated-inodes.ts';
import { tableRow } from '../../support/table-row.ts';

function udpTable(changes: Partial<SocketTable>): SocketTable {
  const nothing = { rows: [], previous: [], arrived: [], departed: [] };
  return { protocol: 'udp', family: 'ipv4', ...nothing, ...changes };
}

function arriving(rows: readonly SocketTableRow[]): SocketTable {
  return udpTable({ rows, arrived: rows });
}

/** A memory that notes what it is told to forget. */
function memory() {
  const forgotten: SocketTableRow[] = [];
  return { forgotten, forget: (row: SocketTableRow) => void forgotten.push(row) };
}

describe('withoutRepeatedInodes', () => {
  it('gives back the very tables when there is nothing to drop', () => {
    const tables = [arriving([tableRow(80, 1), tableRow(81, 2)]), arriving([tableRow(82, 0)])];
    expect(withoutRepeatedInodes([memory(), memory()])(tables)).toBe(tables);
  });

  it('keeps the later sight of a socket, in whatever table', () => {
    const [early, late, other] = [tableRow(80, 1), tableRow(81, 1), tableRow(82, 2)];
    const memories = [memory(), memory()];
    const told = withoutRepeatedInodes(memories)([arriving([early, other]), arriving([late])]);
    expect(told.map(({ rows }) => rows)).toEqual([[other], [late]]);
    expect(memories[0]?.forgotten).toEqual([early]);
    expect(memories[1]?.forgotten).toEqual([]);
  });

  it('drops a row of an earlier reading when its socket is met again elsewhere', () => {
    const [before, now] = [tableRow(80, 1), tableRow(81, 1)];
    const unrepeated = withoutRepeatedInodes([memory()]);
    unrepeated([arriving([before])]);
    const rows = [before, now];
    const [told] = unrepeated([udpTable({ rows, previous: [before], arrived: [now] })]);
    expect(told?.rows).toEqual([now]);
    expect(told?.previous).not.toBe(rows);
  });

  it('does not mind an inode that left and came back', () => {
    const [before, now] = [tableRow(80, 1), tableRow(81, 1)];
    const unrepeated = withoutRepeatedInodes([memory()]);
    unrepeated([arriving([before])]);
    const tables = [udpTable({ rows: [now], arrived: [now], departed: [before] })];
    expect(unrepeated(tables)).toBe(tables);
  });
});
