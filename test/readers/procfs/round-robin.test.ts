import { describe, expect, it } from 'vitest';
import { roundRobin } from '../../../src-main/readers/procfs/round-robin.ts';

describe('roundRobin', () => {
  it('gives each its turn', () => {
    const turns = roundRobin<string>();
    const items = ['a', 'b', 'c', 'd', 'e'];
    expect(turns.take(items, 2)).toEqual(['a', 'b']);
    expect(turns.take(items, 2)).toEqual(['c', 'd']);
    expect(turns.take(items, 2)).toEqual(['e', 'a']);
  });

  it('takes none twice in one turn', () => {
    expect(roundRobin<string>().take(['a', 'b'], 5)).toEqual(['a', 'b']);
  });

  it('goes on when items come and go', () => {
    const turns = roundRobin<number>();
    turns.take([1, 2, 3, 4], 3);
    expect(turns.take([1, 2], 1)).toEqual([2]);
    expect(turns.take([], 1)).toEqual([]);
    expect(turns.take([7], 1)).toEqual([7]);
  });
});
