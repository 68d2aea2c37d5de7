import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from '../../../../src-renderer/stores/rows/longest-rise.ts';

function slowly(numbers: readonly number[]): number {
  const best = numbers.map(() => 1);
  numbers.forEach((number, index) => {
    for (let before = 0; before < index; before += 1) {
      if ((numbers[before] ?? 0) < number) {
        best[index] = Math.max(best[index] ?? 1, (best[before] ?? 0) + 1);
      }
    }
  });
  return Math.max(0, ...best);
}

describe('longestRise', () => {
  it.each([
    [[], 0],
    [[5], 1],
    [[0, 1, 2, 3], 4],
    [[3, 2, 1, 0], 1],
    [[3, 0, 1, 2], 3],
    [[1, 1, 1], 1],
  ])('of %j is %i', (numbers, length) => {
    expect(longestRise(numbers)).toBe(length);
  });

  it('agrees with trying everything', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 40 }), (numbers) => {
        expect(longestRise(numbers)).toBe(slowly(numbers));
      }),
    );
  });
});
