import { describe, expect, it } from 'vitest';
import { followTables, type NetworkTable } from '../../../src-main/readers/procfs/follow-tables.ts';
import type { SocketTableRow } from '../../../src-main/readers/procfs/rows/socket-table-row.ts';
import { socketFactsBuilder } from '../../../src-main/readers/procfs/socket-facts-builder.ts';
import { tableRow } from '../../support/table-row.ts';

const kind = { protocol: 'tcp', family: 'ipv4' } as const;
const nobody = { owners: [], ownerReason: 'unknown', binding: null } as const;
const [one, two, three] = [tableRow(80, 1), tableRow(81, 2), tableRow(82, 3)];

function table(rows: readonly SocketTableRow[], changes: Partial<NetworkTable> = {}): NetworkTable {
  const builder = changes.builder ?? own;
  return { ...kind, builder, rows, previous: [], arrived: rows, departed: [], ...changes };
}

const own = socketFactsBuilder();

function inodes(followed: ReturnType<typeof followTables>, tables: readonly NetworkTable[]) {
  const { opened, closed } = followed.update(tables);
  return { opened: [...opened], closed: [...closed] };
}

describe('followTables', () => {
  it('tells what came and went as the table itself does', () => {
    const followed = followTables();
    const rows = [one, two];
    expect(inodes(followed, [table(rows)])).toEqual({ opened: [1, 2], closed: [] });
    const now = table([two, three], { previous: rows, arrived: [three], departed: [one] });
    expect(inodes(followed, [now])).toEqual({ opened: [3], closed: [1] });
  });

  it('finds nothing in rows it knows, whatever the table says', () => {
    const followed = followTables();
    const rows = [one];
    followed.update([table(rows)]);
    expect(inodes(followed, [table(rows)])).toEqual({ opened: [], closed: [] });
  });

  it('compares whole tables whose word starts from other rows', () => {
    const followed = followTables();
    followed.update([table([one, two])]);
    const missed = table([two, three], { previous: [three], arrived: [two], departed: [] });
    expect(inodes(followed, [missed])).toEqual({ opened: [3], closed: [1] });
  });

  it('is not told of a socket whose row merely changed, nor of rows without socket', () => {
    const followed = followTables();
    const rows = [one, tableRow(90, 0)];
    expect(inodes(followed, [table(rows)]).opened).toEqual([1]);
    const changed = tableRow(80, 1, { stateNumber: 8 });
    const now = table([changed], { previous: rows, arrived: [changed], departed: rows });
    expect(inodes(followed, [now])).toEqual({ opened: [], closed: [] });
  });

  it('lets go of a network that is gone, and forgets its rows', () => {
    const followed = followTables();
    const other = socketFactsBuilder();
    followed.update([table([one]), table([two], { builder: other })]);
    other.build(kind, two, nobody);
    expect(other.known(two)).toBeDefined();
    const known = table([one]);
    expect(inodes(followed, [known])).toEqual({ opened: [], closed: [2] });
    expect(other.known(two)).toBeUndefined();
  });

  it('keeps the tables of one network apart', () => {
    const followed = followTables();
    const [first, second] = [[one], [two]];
    followed.update([table(first), table(second)]);
    const now = table([two, three], { previous: second, arrived: [three] });
    expect(inodes(followed, [table(first), now])).toEqual({ opened: [3], closed: [] });
  });
});
