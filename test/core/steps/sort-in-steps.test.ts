import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortInSteps } from '../../../src-main/core/steps/sort-in-steps.ts';
import { finish, itemsInStep } from '../../../src-main/core/steps/steps.ts';

interface Item {
  readonly rank: number;
  readonly name: number;
}

const byRank = (a: Item, b: Item): number => a.rank - b.rank;

/** Few ranks, so that many are equal and their order tells a stable sort. */
const items = fc
  .array(fc.nat(9), { maxLength: itemsInStep * 5, size: 'max' })
  .map((ranks) => ranks.map((rank, name) => ({ rank, name })));

describe('sortInSteps', () => {
  it('gives what sorting at once gives, equal items in the order they came', () => {
    fc.assert(
      fc.property(items, (some) => {
        expect(finish(sortInSteps(some, byRank))).toEqual(some.toSorted(byRank));
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    const some = [3, 1, 2].map((rank, name) => ({ rank, name }));
    finish(sortInSteps(some, byRank));
    expect(some.map(({ rank }) => rank)).toEqual([3, 1, 2]);
    expect(finish(sortInSteps<Item>([], byRank))).toEqual([]);
  });

  it('compares no more than some hundred items between two steps', () => {
    const many = Array.from({ length: 5000 }, (_, name) => ({ rank: (name * 7919) % 5003, name }));
    let compared = 0;
    const steps = sortInSteps(many, (a, b) => {
      compared += 1;
      return byRank(a, b);
    });
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      expect(compared).toBeLessThan(itemsInStep * 12);
      compared = 0;
    }
  });
});
