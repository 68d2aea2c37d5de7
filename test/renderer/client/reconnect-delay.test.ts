import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconnectDelayMs } from '../../../src-renderer/client/reconnect-delay.ts';

describe('reconnectDelayMs', () => {
  it('doubles with each failed attempt', () => {
    expect([0, 1, 2, 3].map((attempt) => reconnectDelayMs(attempt, 1))).toEqual([
      250, 500, 1000, 2000,
    ]);
  });

  it('never waits longer than ten seconds, however often it failed', () => {
    expect(reconnectDelayMs(6, 1)).toBe(10_000);
    expect(reconnectDelayMs(100_000, 1)).toBe(10_000);
  });

  it('spreads between half of the wait and all of it', () => {
    expect(reconnectDelayMs(2, 0)).toBe(500);
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const delayMs = reconnectDelayMs(attempt, random);
        const fullMs = reconnectDelayMs(attempt, 1);
        expect(delayMs).toBeGreaterThanOrEqual(Math.round(fullMs / 2));
        expect(delayMs).toBeLessThanOrEqual(fullMs);
      }),
    );
  });
});
