import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStartMs, usualCost } from '../../src-main/monitor/pace.ts';

const visible = { intervalMs: 1000, sparing: false };
const sparing = { intervalMs: 1000, sparing: true };

describe('nextStartMs', () => {
  it('keeps the interval while a reader is cheap', () => {
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, 8, visible)).toBe(1000);
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, null, visible)).toBe(1000);
  });

  it('takes at most 2 % of a core', () => {
    expect(nextStartMs({ startedAtMs: 500, endedAtMs: 600 }, 100, visible)).toBe(5500);
  });

  it('takes at most 0.5 % where little depends on it', () => {
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, 8, sparing)).toBe(1600);
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, 2, sparing)).toBe(1000);
  });

  it('never starts a reader before its last run ended', () => {
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 9000 }, 1, visible)).toBe(9000);
  });

  it('follows the interval of the user', () => {
    const rule = { intervalMs: 250, sparing: false };
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 1 }, 4, rule)).toBe(250);
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 1 }, 6, rule)).toBe(300);
  });
});

describe('usualCost', () => {
  it('does not let the first run, which is never usual, put off the second', () => {
    const cost = usualCost();
    expect(cost.usualCostMs()).toBeNull();
    cost.record(400);
    expect(cost.usualCostMs()).toBeNull();
    cost.record(8);
    expect(cost.usualCostMs()).toBe(8);
  });

  it('is the mean of the last eight', () => {
    const cost = usualCost();
    [999, 500, 8, 8, 8, 8, 8, 8, 8].forEach((one) => cost.record(one));
    expect(cost.usualCostMs()).toBe((500 + 7 * 8) / 8);
    cost.record(8);
    expect(cost.usualCostMs()).toBe(8);
  });
});

describe('pace and cost together', () => {
  it('stay within 2 % on average, whatever runs cost', () => {
    const costs = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 60, maxLength: 200 });
    fc.assert(
      fc.property(costs, (costsMs) => {
        const cost = usualCost();
        let startedAtMs = 0;
        for (const costMs of costsMs) {
          cost.record(costMs);
          const run = { startedAtMs, endedAtMs: startedAtMs + costMs };
          startedAtMs = nextStartMs(run, cost.usualCostMs(), { intervalMs: 1, sparing: false });
        }
        // The runs in the window that has not been paid for yet may come on top.
        const allowedMs = startedAtMs * 0.02 + 9 * 400;
        expect(costsMs.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(allowedMs);
      }),
    );
  });
});
