import { describe, expect, it } from 'vitest';
import type { TableDelta, TableSnapshot } from '../../../../src-main/core/table/delta.ts';
import { aSocket } from '../../../support/build-socket.ts';
import { followedTable } from './followed-table.ts';

const one = aSocket({ id: '1' });
const two = aSocket({ id: '2' });

function snapshot(revision: number, sockets = [one]): TableSnapshot {
  return { revision, takenAtMs: 1000, sockets, notes: [] };
}

function delta(fromRevision: number, changes: Partial<TableDelta>): TableDelta {
  const nothing = { opened: [], changed: [], closed: [], notes: null };
  return { fromRevision, revision: fromRevision + 1, takenAtMs: 1000, ...nothing, ...changes };
}

describe('followedTable', () => {
  it('is what a snapshot says once all deltas until then came', () => {
    const table = followedTable();
    table.takeSnapshot(snapshot(1));
    expect(table.takeDelta(delta(1, { opened: [two] }))).toBe(true);
    expect(table.takeSnapshot(snapshot(2, [one, two]))).toBeNull();
  });

  it('takes deltas into account that come while a snapshot is on its way', () => {
    const table = followedTable();
    table.takeSnapshot(snapshot(1));
    table.awaitSnapshot();
    table.takeDelta(delta(1, { opened: [two] }));
    table.takeDelta(delta(2, { closed: ['1'] }));
    expect(table.takeSnapshot(snapshot(2, [one, two]))).toBeNull();
    expect(table.takeDelta(delta(3, { closed: ['2'] }))).toBe(true);
    expect(table.takeSnapshot(snapshot(4, []))).toBeNull();
  });

  it('tells a delta that was missed', () => {
    const table = followedTable();
    table.takeSnapshot(snapshot(1));
    expect(table.takeDelta(delta(2, { opened: [two] }))).toBe(false);
  });

  it('ignores deltas of before its snapshot', () => {
    const table = followedTable();
    table.takeSnapshot(snapshot(5));
    expect(table.takeDelta(delta(3, { closed: ['1'] }))).toBe(true);
    expect(table.takeSnapshot(snapshot(5))).toBeNull();
  });

  it('finds rows that are missing, too many and unlike', () => {
    const table = followedTable();
    table.takeSnapshot(snapshot(1, [one]));
    expect(table.takeSnapshot(snapshot(1, [two]))).toBe(
      'revision 1: 1 missing, 1 too many, 0 unlike, such as 2',
    );
    const changed = { ...two, state: 'CLOSE-WAIT' } as const;
    expect(table.takeSnapshot(snapshot(1, [changed]))).toMatch(/0 missing, 0 too many, 1 unlike/);
  });

  it('compares nothing with a snapshot of another revision', () => {
    const table = followedTable();
    table.takeSnapshot(snapshot(1, [one]));
    expect(table.takeSnapshot(snapshot(9, [two]))).toBeNull();
  });
});
