import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceDebt } from '../../src-main/monitor/pace-debt.ts';
import { nextStartMs, paceRule, readerShare } from '../../src-main/monitor/pace.ts';
import { usualCost } from '../../src-main/monitor/usual-cost.ts';

const visible = { intervalMs: 1000, coreShare: 0.02, patient: false, paused: false };
const sparing = { intervalMs: 1000, coreShare: 0.005, patient: true, paused: false };

const usual = (usualCostMs: number | null, owing = false) => ({ usualCostMs, owing });

describe('nextStartMs', () => {
  it('keeps the interval while a reader is cheap', () => {
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, usual(8), visible)).toBe(1000);
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, usual(null), visible)).toBe(1000);
  });

  it('takes at most 2 % of a core', () => {
    expect(nextStartMs({ startedAtMs: 500, endedAtMs: 600 }, usual(100), visible)).toBe(5500);
  });

  it('takes at most 0.5 % where little depends on it', () => {
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, usual(8), sparing)).toBe(1600);
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 8 }, usual(2), sparing)).toBe(1000);
  });

  it('goes slower while it owes', () => {
    const run = { startedAtMs: 0, endedAtMs: 100 };
    expect(nextStartMs(run, usual(100, true), visible)).toBe(7500);
    expect(nextStartMs(run, usual(4, true), visible)).toBe(1000);
  });

  it('never starts a reader before its last run ended', () => {
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 9000 }, usual(1), visible)).toBe(9000);
  });

  it('follows the interval of the user', () => {
    const rule = { intervalMs: 250, coreShare: 0.02, patient: false, paused: false };
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 1 }, usual(4), rule)).toBe(250);
    expect(nextStartMs({ startedAtMs: 0, endedAtMs: 1 }, usual(6), rule)).toBe(300);
  });
});

describe('readerShare', () => {
  it.each([false, true])('lets all readers together have no more than one alone (%s)', (hidden) => {
    const alone = readerShare('only', hidden);
    const leading = readerShare('sees-everything', hidden);
    expect(leading + readerShare('another-sees-everything', hidden)).toBeCloseTo(alone);
    expect(2 * readerShare('one-of-several', hidden)).toBeCloseTo(alone);
    expect(alone).toBeLessThan(hidden ? 0.005 : 0.02);
    expect(alone).toBeGreaterThan(hidden ? 0.0045 : 0.018);
  });
});

describe('paceRule', () => {
  const rule = { intervalMs: 250, hidden: false, paused: false };

  it('is patient with a reader while another sees everything', () => {
    const coreShare = readerShare('another-sees-everything', false);
    const patient = { intervalMs: 250, coreShare, patient: true, paused: false };
    expect(paceRule(rule, 'another-sees-everything')).toEqual(patient);
    expect(paceRule(rule, 'sees-everything').patient).toBe(false);
    expect(paceRule(rule, 'one-of-several').patient).toBe(false);
  });

  it('follows the windows and a pause', () => {
    const hidden = paceRule({ ...rule, hidden: true, paused: true }, 'only');
    expect(hidden).toMatchObject({ coreShare: readerShare('only', true), paused: true });
  });
});

describe('pace and cost together', () => {
  it('stay within 2 % on average, whatever runs cost', () => {
    const costs = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 60, maxLength: 200 });
    const rule = { intervalMs: 1, coreShare: 0.02, patient: false, paused: false };
    fc.assert(
      fc.property(costs, (costsMs) => {
        const cost = usualCost();
        const debt = paceDebt();
        let startedAtMs = 0;
        for (const costMs of costsMs) {
          cost.record(costMs);
          debt.record(startedAtMs, costMs, rule.coreShare);
          const run = { startedAtMs, endedAtMs: startedAtMs + costMs };
          const owing = debt.unpaidMs() > cost.spreadMs() + 1;
          startedAtMs = nextStartMs(run, { usualCostMs: cost.usualCostMs(false), owing }, rule);
        }
        // What the last runs left unpaid may come on top, however long it went on.
        const allowedMs = startedAtMs * 0.02 + 3 * 400;
        expect(costsMs.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(allowedMs);
      }),
    );
  });
});
