import { describe, expect, it } from 'vitest';
import { waitingInodes } from '../../../../src-main/readers/procfs/bindings/waiting-inodes.ts';
import { tableRow } from '../../../support/table-row.ts';

const nowhere = { address: '0.0.0.0', port: 0 };
const remote = { address: '127.0.0.1', port: 9 };

describe('waitingInodes', () => {
  it('has listeners and UDP sockets without remote, and nothing without a number', () => {
    const tcp = [
      tableRow(80, 1, { stateNumber: 10 }),
      tableRow(80, 2, { stateNumber: 1, remote }),
      tableRow(81, 0, { stateNumber: 10 }),
    ];
    const udp = [
      tableRow(53, 3, { stateNumber: 7, remote: nowhere }),
      tableRow(54, 4, { stateNumber: 1, remote }),
    ];
    const found = waitingInodes()([
      { protocol: 'tcp', rows: tcp },
      { protocol: 'udp', rows: udp },
    ]);
    expect([...found]).toEqual([1, 3]);
  });

  it('gives the same set while no table changed', () => {
    const find = waitingInodes();
    const rows = [tableRow(80, 1, { stateNumber: 10 })];
    const first = find([{ protocol: 'tcp', rows }]);
    expect(find([{ protocol: 'tcp', rows }])).toBe(first);
    expect(find([{ protocol: 'tcp', rows: [...rows] }])).not.toBe(first);
    expect([...find([])]).toEqual([]);
  });
});
