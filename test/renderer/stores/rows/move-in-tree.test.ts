import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import { moveInTree } from '../../../../src-renderer/stores/rows/move-in-tree.ts';

function row(key: string, expanded: boolean | null, parentKey: string | null = null): ListRow {
  const level = parentKey === null ? 1 : 2;
  return {
    kind: 'section',
    section: 'outgoing',
    key,
    level,
    parentKey,
    expanded,
    closed: false,
    groups: 0,
    sockets: 0,
  };
}

const rows = [
  row('open', true),
  row('child', null, 'open'),
  row('sibling', null, 'open'),
  row('folded', false),
  row('bare', true),
];

describe('moveInTree', () => {
  it.each([
    ['ArrowDown', 'open', 'child'],
    ['ArrowUp', 'child', 'open'],
    ['ArrowDown', 'bare', 'bare'],
    ['ArrowUp', 'open', 'open'],
    ['Home', 'folded', 'open'],
    ['End', 'open', 'bare'],
    ['PageDown', 'open', 'sibling'],
    ['PageUp', 'bare', 'sibling'],
    ['PageDown', 'folded', 'bare'],
  ])('%s on %s leads to %s', (key, from, to) => {
    expect(moveInTree(rows, from, key, 3)).toEqual({ activeKey: to });
  });

  it('starts at the near end when no row is active', () => {
    expect(moveInTree(rows, null, 'ArrowDown', 3)).toEqual({ activeKey: 'open' });
    expect(moveInTree(rows, null, 'ArrowUp', 3)).toEqual({ activeKey: 'bare' });
    expect(moveInTree(rows, 'gone', 'ArrowDown', 3)).toEqual({ activeKey: 'open' });
  });

  it('unfolds with the right arrow, then goes in', () => {
    expect(moveInTree(rows, 'folded', 'ArrowRight', 3)).toEqual({ expandKey: 'folded' });
    expect(moveInTree(rows, 'open', 'ArrowRight', 3)).toEqual({ activeKey: 'child' });
    expect(moveInTree(rows, 'child', 'ArrowRight', 3)).toEqual({});
    expect(moveInTree(rows, 'bare', 'ArrowRight', 3)).toEqual({});
  });

  it('folds with the left arrow, or goes out', () => {
    expect(moveInTree(rows, 'open', 'ArrowLeft', 3)).toEqual({ collapseKey: 'open' });
    expect(moveInTree(rows, 'sibling', 'ArrowLeft', 3)).toEqual({ activeKey: 'open' });
    expect(moveInTree(rows, 'folded', 'ArrowLeft', 3)).toEqual({});
  });

  it('opens with Enter', () => {
    expect(moveInTree(rows, 'child', 'Enter', 3)).toEqual({ openKey: 'child' });
    expect(moveInTree(rows, null, 'Enter', 3)).toBeNull();
  });

  it.each(['a', 'Tab', 'toString', 'Escape', ' '])('leaves the key %j alone', (key) => {
    expect(moveInTree(rows, 'open', key, 3)).toBeNull();
  });

  it('has nowhere to go in an empty list', () => {
    expect(moveInTree([], null, 'ArrowDown', 3)).toBeNull();
    expect(moveInTree([], null, 'End', 3)).toBeNull();
  });

  it('only ever leads to a row of the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp');
    fc.assert(
      fc.property(fc.constantFrom(...rows), key, fc.nat(50), (from, pressed, page) => {
        const move = moveInTree(rows, from.key, pressed, page);
        expect(rows.map((one) => one.key)).toContain(move?.activeKey);
      }),
    );
  });
});
