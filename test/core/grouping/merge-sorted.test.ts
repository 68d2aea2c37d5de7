import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSorted } from '../../../src-main/core/grouping/merge-sorted.ts';

interface Thing {
  readonly size: number;
  readonly from: 'kept' | 'arrived';
}

const bySize = (a: Thing, b: Thing): number => a.size - b.size;
const sizes = fc.array(fc.nat(20), { maxLength: 30 });

function things(from: Thing['from'], numbers: readonly number[]): readonly Thing[] {
  return numbers.map((size) => ({ size, from })).sort(bySize);
}

describe('mergeSorted', () => {
  it('is what sorting all of it gives, those that were there first among equals', () => {
    fc.assert(
      fc.property(sizes, sizes, (before, later) => {
        const [kept, arrived] = [things('kept', before), things('arrived', later)];
        expect(mergeSorted(kept, arrived, bySize)).toEqual([...kept, ...arrived].sort(bySize));
      }),
    );
  });

  it('is the same array when nothing came', () => {
    const kept = things('kept', [1, 2]);
    expect(mergeSorted(kept, [], bySize)).toBe(kept);
  });

  it('compares only what is new with what was there', () => {
    let compared = 0;
    const kept = Array.from({ length: 1000 }, (_, index) => index * 2);
    const merged = mergeSorted(kept, [501], (a, b) => {
      compared += 1;
      return a - b;
    });
    expect(merged.slice(250, 253)).toEqual([500, 501, 502]);
    expect(compared).toBeLessThan(20);
  });
});
