import { describe, expect, it } from 'vitest';
import { askBudget } from '../../../src-main/readers/systeminformation/ask-budget.ts';

describe('askBudget', () => {
  it('allows several in a row at first, then only its share', () => {
    const budget = askBudget({ share: 0.02, mostMs: 5000 });
    const asks = Array.from({ length: 5 }, () => {
      const may = budget.mayAsk(0);
      if (may) budget.spend(2000);
      return may;
    });
    expect(asks).toEqual([true, true, true, false, false]);
    expect(budget.mayAsk(40_000)).toBe(false);
    expect(budget.mayAsk(60_000)).toBe(true);
  });

  it('takes its share on average however long it goes on', () => {
    const budget = askBudget({ share: 0.02, mostMs: 1000 });
    let spentMs = 0;
    for (let nowMs = 0; nowMs < 3_600_000; nowMs += 500) {
      if (!budget.mayAsk(nowMs)) continue;
      budget.spend(700);
      spentMs += 700;
    }
    expect(spentMs / 3_600_000).toBeLessThan(0.021);
    expect(spentMs / 3_600_000).toBeGreaterThan(0.019);
  });

  it('does not pay for a night in the middle of an ask', () => {
    const budget = askBudget({ share: 0.02, mostMs: 5000 });
    expect(budget.mayAsk(0)).toBe(true);
    budget.spend(8 * 3_600_000);
    expect(budget.mayAsk(60_000)).toBe(false);
    expect(budget.mayAsk(600_000)).toBe(true);
  });

  it('saves up no more than its most, and survives a clock set back', () => {
    const budget = askBudget({ share: 0.5, mostMs: 100 });
    expect(budget.mayAsk(1_000_000)).toBe(true);
    expect(budget.mayAsk(9_000_000)).toBe(true);
    budget.spend(150);
    expect(budget.mayAsk(0)).toBe(false);
    expect(budget.mayAsk(99)).toBe(false);
    expect(budget.mayAsk(101)).toBe(true);
  });
});
