import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLine } from '../../../src-main/core/history/count-line.ts';

/** The same by keeping every bucket. */
function plainly(changes: readonly (readonly [number, number])[], buckets: number): number[] {
  const filled: number[] = [];
  let count = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    let most = count;
    for (const [by, at] of changes) {
      if (at !== bucket) continue;
      count = Math.max(0, count + by);
      most = Math.max(most, count);
    }
    filled.push(most);
  }
  return filled;
}

describe('countLine', () => {
  it('tells the most that were open at once in each bucket', () => {
    const line = countLine('443/tcp');
    line.add(1, 0);
    line.add(1, 2);
    line.add(-1, 2);
    line.add(-1, 4);
    expect(line.fill(6)).toEqual([1, 1, 2, 1, 1, 0]);
    expect(line.most()).toBe(2);
  });

  it('is as if every bucket had been kept', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(1, -1), fc.nat(9)), { maxLength: 40 });
    fc.assert(
      fc.property(changes, (unordered) => {
        const ordered = unordered.toSorted(([, one], [, other]) => one - other);
        const line = countLine('');
        for (const [by, at] of ordered) line.add(by, at);
        const filled = plainly(ordered, 10);
        expect(line.fill(10)).toEqual(filled);
        expect(line.most()).toBe(Math.max(...filled));
      }),
    );
  });
});
