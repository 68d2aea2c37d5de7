import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import { settleRows } from '../../../../src-renderer/stores/rows/settle-rows.ts';

const letters = Array.from('abcdefghij');

function row(key: string, version = 0): ListRow {
  return {
    kind: 'section',
    section: 'outgoing',
    key,
    level: 1,
    parentKey: null,
    expanded: null,
    closed: false,
    groups: version,
    sockets: 0,
  };
}

function rows(keys: string): readonly ListRow[] {
  return Array.from(keys, (key) => row(key));
}

function keys(list: readonly ListRow[]): string {
  return list.map(({ key }) => key).join('');
}

describe('settleRows', () => {
  it('takes everything when nobody reads', () => {
    const target = rows('cab');
    expect(settleRows(rows('abc'), target, 'none', null)).toEqual({ rows: target, waiting: 0 });
  });

  it('takes everything when nothing was shown yet', () => {
    expect(settleRows([], rows('ab'), 'all', null).rows).toHaveLength(2);
  });

  it('keeps the order, and says how many rows would have to move', () => {
    const settled = settleRows(rows('abcd'), rows('dabc'), 'order', null);
    expect(keys(settled.rows)).toBe('abcd');
    expect(settled.waiting).toBe(1);
  });

  it('shows what changed in a row that stays', () => {
    const target = [row('a', 1), row('b', 1)];
    expect(settleRows(rows('ba'), target, 'all', 'a').rows).toEqual([target[1], target[0]]);
  });

  it('puts new rows where they belong beside rows that stayed', () => {
    expect(keys(settleRows(rows('abc'), rows('axbcy'), 'order', null).rows)).toBe('axbcy');
    expect(keys(settleRows(rows('abc'), rows('xabc'), 'order', null).rows)).toBe('xabc');
  });

  it('takes out rows that are gone', () => {
    expect(settleRows(rows('abc'), rows('ac'), 'order', null)).toMatchObject({ waiting: 0 });
    expect(keys(settleRows(rows('abc'), rows('ac'), 'order', null).rows)).toBe('ac');
  });

  it('changes nothing above the line a busy reader is at', () => {
    const settled = settleRows(rows('abcd'), rows('xacyd'), 'all', 'c');
    expect(keys(settled.rows)).toBe('abcyd');
    expect(settled.waiting).toBe(2);
  });

  it('lets everything below that line come and go', () => {
    const settled = settleRows(rows('abcd'), rows('abxc'), 'all', 'b');
    expect(keys(settled.rows)).toBe('abxc');
    expect(settled.waiting).toBe(0);
  });

  it('holds nothing back when the line is not in the list', () => {
    expect(keys(settleRows(rows('ab'), rows('xab'), 'all', 'gone').rows)).toBe('xab');
    expect(keys(settleRows(rows('ab'), rows('xab'), 'all', null).rows)).toBe('xab');
  });

  const distinctRows = fc
    .uniqueArray(fc.constantFrom(...letters), { maxLength: 10 })
    .map((list) => rows(list.join('')));

  it('never shows a row twice, and never loses one it does not say waits', () => {
    fc.assert(
      fc.property(
        distinctRows,
        distinctRows,
        fc.constantFrom('none' as const, 'order' as const, 'all' as const),
        fc.constantFrom(...letters, null),
        (shown, target, hold, anchor) => {
          const settled = settleRows(shown, target, hold, anchor);
          const settledKeys = new Set(settled.rows.map(({ key }) => key));
          expect(settledKeys.size).toBe(settled.rows.length);
          const missing = target.filter(({ key }) => !settledKeys.has(key)).length;
          expect(missing).toBeLessThanOrEqual(settled.waiting);
        },
      ),
    );
  });

  it('never moves the rows at and above a busy reader’s line', () => {
    fc.assert(
      fc.property(distinctRows, distinctRows, fc.nat(9), (shown, target, place) => {
        const anchor = shown[place];
        if (anchor === undefined || target.every(({ key }) => key !== anchor.key)) return;
        const settled = settleRows(shown, target, 'all', anchor.key);
        expect(keys(settled.rows.slice(0, place + 1))).toBe(keys(shown.slice(0, place + 1)));
      }),
    );
  });

  it('comes to the target in the end', () => {
    fc.assert(
      fc.property(distinctRows, distinctRows, (shown, target) => {
        const held = settleRows(shown, target, 'order', null);
        expect(settleRows(held.rows, target, 'none', null).rows).toEqual(target);
        if (shown.length > 0 && held.waiting === 0) expect(keys(held.rows)).toBe(keys(target));
      }),
    );
  });
});
