import { describe, expect, it } from 'vitest';
import { median } from './measure.ts';
import { runRounds } from './run-rounds.ts';

describe('runRounds', () => {
  it('runs every contender once a round, in turn, after the break between', async () => {
    const order: string[] = [];
    const contender = (name: string) => ({
      name,
      read: () => Promise.resolve(order.push(name)),
    });
    const costs = await runRounds([contender('a'), contender('b')], 2, () => {
      order.push('-');
      return Promise.resolve();
    });
    expect(order.join('')).toBe('-a-b-a-b');
    expect([...costs.keys()]).toEqual(['a', 'b']);
    expect(costs.get('a')?.wallMs).toBeGreaterThanOrEqual(0);
  });
});

describe('a contender that repeats', () => {
  it('reads as often as it says in each round', async () => {
    let reads = 0;
    const read = () => Promise.resolve((reads += 1));
    await runRounds([{ name: 'a', read, repeats: 10 }], 3, () => Promise.resolve());
    expect(reads).toBe(30);
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is not a number', () => {
    expect(median([])).toBeNaN();
  });
});
