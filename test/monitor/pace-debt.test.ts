import { describe, expect, it } from 'vitest';
import { paceDebt } from '../../src-main/monitor/pace-debt.ts';

describe('paceDebt', () => {
  it('is nothing while time pays for each run', () => {
    const debt = paceDebt();
    for (let run = 0; run < 5; run += 1) debt.record(run * 1000, 20, 0.02);
    expect(debt.unpaidMs()).toBe(0);
  });

  it('remembers what a dear run left unpaid until time has paid for it', () => {
    const debt = paceDebt();
    debt.record(0, 100, 0.02);
    expect(debt.unpaidMs()).toBe(0);
    debt.record(1000, 0, 0.02);
    expect(debt.unpaidMs()).toBe(80);
    debt.record(2000, 10, 0.02);
    expect(debt.unpaidMs()).toBe(60);
    debt.record(6000, 10, 0.02);
    expect(debt.unpaidMs()).toBe(0);
  });

  it('saves nothing up for later', () => {
    const debt = paceDebt();
    debt.record(0, 1, 0.02);
    debt.record(1_000_000, 100, 0.02);
    debt.record(1_001_000, 1, 0.02);
    expect(debt.unpaidMs()).toBe(80);
  });
});
