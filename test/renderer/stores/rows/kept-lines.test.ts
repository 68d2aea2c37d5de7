import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByComparison } from '../../../../src-main/core/grouping/compare-values.ts';
import { KeptLines } from '../../../../src-renderer/stores/rows/kept-lines.ts';

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

  it('forgets what is gone', () => {
    const { made, layOut } = setUp();
    layOut([a, b]);
    layOut([b]);
    layOut([a, b]);
    expect(made).toEqual(['a', 'b', 'a']);
  });

  it('lays out what any changes lead to as if it were all new', () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ name: `n${(index * 7) % 12}` }));
    const layouts = fc.array(
      fc.record({ here: fc.shuffledSubarray(items), forwards: fc.boolean(), variant: fc.nat(1) }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(layouts, (steps) => {
        const { layOut } = setUp();
        for (const { here, forwards, variant } of steps) {
          const order = forwards ? byName : backwards;
          const names = layOut(here, [variant], order).map(([name]) => name);
          expect(names).toEqual([...here].sort(order.compare).map(({ name }) => name));
        }
      }),
    );
  });
});
