import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByComparison, orderByValue } from '../../../src-main/core/grouping/compare-values.ts';
import { keepSorted } from '../../../src-main/core/grouping/keep-sorted.ts';

interface Thing {
  readonly id: number;
  readonly size: number | null;
}

const byId = (a: Thing, b: Thing): number => a.id - b.id;
const ascending = orderByValue<Thing>(({ size }) => size, 'ascending', byId);
const things = fc.uniqueArray(fc.record({ id: fc.nat(60), size: fc.option(fc.nat(5)) }), {
  selector: ({ id }) => id,
  maxLength: 40,
});

describe('keepSorted', () => {
  it('is what sorting anew gives, whatever came and went', () => {
    const steps = fc.array(fc.record({ keep: fc.nat(4), arrived: things }), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (changes) => {
        let items: readonly Thing[] = [];
        let sorted: readonly Thing[] = [];
        for (const { keep, arrived } of changes) {
          const ids = new Set(arrived.map(({ id }) => id));
          const kept = items.filter(({ id }) => !ids.has(id) && id % 5 <= keep);
          items = [...arrived, ...kept];
          sorted = keepSorted(sorted, items, ascending);
          expect(sorted).toEqual([...items].sort(ascending.compare));
        }
      }),
    );
  });

  it('is the same array when nothing came and nothing went', () => {
    const items = [
      { id: 1, size: 1 },
      { id: 2, size: null },
    ];
    const sorted = keepSorted([], items, ascending);
    expect(keepSorted(sorted, [...items].reverse(), ascending)).toBe(sorted);
  });

  it('compares only what is new with what was there', () => {
    let compared = 0;
    const order = orderByComparison<Thing>((a, b) => {
      compared += 1;
      return byId(a, b);
    });
    const many = Array.from({ length: 1000 }, (_, id) => ({ id: id * 2, size: 0 }));
    const sorted = keepSorted([], many, order);
    compared = 0;
    expect(keepSorted(sorted, [...many, { id: 501, size: 0 }], order)).toHaveLength(1001);
    expect(compared).toBeLessThan(20);
  });
});
