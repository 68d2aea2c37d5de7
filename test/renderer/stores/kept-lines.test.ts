import { describe, expect, it } from 'vitest';
import { orderByComparison } from '../../../src-main/core/grouping/compare-values.ts';
import { KeptLines } from '../../../src-renderer/stores/kept-lines.ts';

interface Item {
  readonly name: string;
}

const byName = orderByComparison<Item>((a, b) => (a.name < b.name ? -1 : 1));
const backwards = orderByComparison<Item>((a, b) => (a.name < b.name ? 1 : -1));

function setUp() {
  const made: string[] = [];
  const kept = new KeptLines<Item, string>();
  const layOut = (items: readonly Item[], variant: readonly unknown[] = [], order = byName) =>
    kept.layOut({
      items,
      order,
      variant,
      linesOf: ({ name }) => {
        made.push(name);
        return [name, name.toUpperCase()];
      },
    });
  return { made, layOut };
}

const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];

describe('KeptLines', () => {
  it('makes lines only of what is new', () => {
    const { made, layOut } = setUp();
    expect(layOut([c, a])).toEqual([
      ['a', 'A'],
      ['c', 'C'],
    ]);
    expect(layOut([b, c])).toEqual([
      ['b', 'B'],
      ['c', 'C'],
    ]);
    expect(made).toEqual(['a', 'c', 'b']);
  });

  it('makes all lines again when what they depend on is another', () => {
    const { made, layOut } = setUp();
    layOut([a, b], [1]);
    layOut([a, b], [1]);
    layOut([a, b], [2]);
    expect(made).toEqual(['a', 'b', 'a', 'b']);
  });

  it('keeps the lines in another order', () => {
    const { made, layOut } = setUp();
    layOut([a, b]);
    expect(layOut([a, b], [], backwards).flat()).toEqual(['b', 'B', 'a', 'A']);
    expect(made).toEqual(['a', 'b']);
  });

  it('forgets in time what is gone', () => {
    const { made, layOut } = setUp();
    layOut([a]);
    const many = Array.from({ length: 200 }, (_, index) => ({ name: String(1000 + index) }));
    layOut(many);
    layOut([b]);
    layOut([a]);
    expect(made.filter((name) => name === 'a')).toHaveLength(2);
  });
});
