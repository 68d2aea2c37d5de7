import { describe, expect, it } from 'vitest';
import { usualCost } from '../../src-main/monitor/usual-cost.ts';

describe('usualCost', () => {
  it('does not let the first run, which is never usual, put off the second', () => {
    const cost = usualCost();
    expect(cost.usualCostMs(false)).toBeNull();
    cost.record(400);
    expect(cost.usualCostMs(false)).toBeNull();
    expect(cost.usualCostMs(true)).toBe(400);
    cost.record(8);
    expect(cost.usualCostMs(true)).toBe(8);
    expect(cost.usualCostMs(false)).toBe(8);
  });

  it('is the mean of the last eight', () => {
    const cost = usualCost();
    [999, 500, 8, 8, 8, 8, 8, 8, 8].forEach((one) => cost.record(one));
    expect(cost.usualCostMs(false)).toBe((500 + 7 * 8) / 8);
    cost.record(8);
    expect(cost.usualCostMs(false)).toBe(8);
  });

  it('tells how far the remembered runs are apart, the first left out', () => {
    const cost = usualCost();
    cost.record(400);
    expect(cost.spreadMs()).toBe(0);
    [8, 50, 20].forEach((one) => cost.record(one));
    expect(cost.spreadMs()).toBe(42);
  });
});
