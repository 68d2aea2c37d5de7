import { describe, expect, it } from 'vitest';
import { followRows } from '../../../../src-main/readers/procfs/rows/follow-rows.ts';
import type { RowChanges } from '../../../../src-main/readers/procfs/rows/follow-rows.ts';
import { kernelAddresses } from '../../../../src-main/readers/procfs/rows/kernel-addresses.ts';
import { ipv4Layout, wordAt } from '../../../../src-main/readers/procfs/rows/row-layout.ts';

type Seen = readonly [localPort: number, inode: number, state?: number, remotePort?: number];

function newRows(protocol: 'tcp' | 'udp' = 'tcp') {
  const rows = followRows({ layout: ipv4Layout, protocol, addresses: kernelAddresses(true) });
  return {
    rows,
    read: (...seen: readonly Seen[]): RowChanges => {
      rows.start();
      for (const one of seen) rows.see(wordsOf(one));
      return rows.end();
    },
  };
}

function wordsOf([localPort, inode, state = 1, remotePort = 9]: Seen): Uint32Array {
  const words = new Uint32Array(ipv4Layout.width);
  words[wordAt.state] = state;
  words[wordAt.inode] = inode;
  words[wordAt.ports] = localPort * 65_536 + remotePort;
  return words;
}

function told({ rows }: RowChanges): (readonly [number, number, number])[] {
  return rows.map(({ local, inode, stateNumber }) => [local.port, inode, stateNumber]);
}

describe('followRows within one reading', () => {
  it('keeps sockets that share an endpoint', () => {
    const listeners = newRows().read([80, 1, 10, 0], [80, 2, 10, 0], [80, 3, 10, 0]);
    expect(listeners.rows).toHaveLength(3);
    expect(newRows('udp').read([80, 1, 7], [80, 2, 7]).rows).toHaveLength(2);
  });

  it('keeps the later sight of one socket', () => {
    const changes = newRows().read([80, 1, 1], [81, 2], [80, 1, 4]);
    expect(told(changes)).toEqual([
      [80, 1, 4],
      [81, 2, 1],
    ]);
    expect(changes.arrived).toHaveLength(2);
  });

  it('takes TIME-WAIT for the later life of the connection', () => {
    expect(told(newRows().read([80, 1], [80, 0, 6]))).toEqual([[80, 0, 6]]);
  });

  it('drops a TIME-WAIT row seen twice', () => {
    expect(told(newRows().read([80, 0, 6], [80, 0, 6]))).toEqual([[80, 0, 6]]);
  });
});

describe('followRows from reading to reading', () => {
  it('makes a new row of one that changed and tells of both', () => {
    const { read } = newRows();
    const first = read([80, 1], [81, 2]);
    const second = read([80, 1, 8], [81, 2]);
    expect(second.departed).toEqual([first.rows[0]]);
    expect(second.arrived).toEqual([second.rows[0]]);
    expect(second.rows[1]).toBe(first.rows[1]);
  });

  it('recognises rows in another order', () => {
    const { read } = newRows();
    const first = read([80, 1], [81, 2], [82, 3]);
    const second = read([82, 3], [80, 1], [81, 2]);
    expect(second.rows).toEqual([first.rows[2], first.rows[0], first.rows[1]]);
    expect([...second.arrived, ...second.departed]).toEqual([]);
  });

  it('takes a tuple that is used again for another row', () => {
    const { read } = newRows();
    const first = read([80, 1]);
    const second = read([80, 2]);
    expect(second.departed).toEqual(first.rows);
    expect(told(second)).toEqual([[80, 2, 1]]);
  });

  it('counts a row that was there before and is seen twice, changed, as one change', () => {
    const { read } = newRows();
    const first = read([80, 1]);
    const second = read([80, 1], [80, 1, 4]);
    expect(second.departed).toEqual(first.rows);
    expect(second.arrived).toEqual(second.rows);
    expect(told(second)).toEqual([[80, 1, 4]]);
  });

  it('goes through thousands of rows that come and go', () => {
    const { read } = newRows();
    for (let round = 0; round < 20; round += 1) {
      const ports = Array.from({ length: 2000 }, (_, at): Seen => [1 + at + round * 100, 1 + at]);
      const { rows, arrived } = read(...ports);
      expect(rows).toHaveLength(2000);
      expect(arrived.length).toBeGreaterThan(0);
    }
    expect(read().departed).toHaveLength(2000);
    expect(read().rows).toEqual([]);
  });

  it('takes a forgotten row for new', () => {
    const { rows, read } = newRows();
    const first = read([80, 1], [81, 2]);
    const [forgotten] = first.rows;
    if (forgotten) rows.forget(forgotten);
    const second = read([80, 1], [81, 2]);
    expect(second.arrived).toHaveLength(1);
    expect(second.departed).toEqual([]);
    expect(second.rows[1]).toBe(first.rows[1]);
  });
});
