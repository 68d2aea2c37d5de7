import { describe, expect, it } from 'vitest';
import { restartDelay } from '../../src-main/monitor/restart-delay.ts';

describe('restartDelay', () => {
  it('doubles for those that die young, up to half a minute', () => {
    const delay = restartDelay();
    const delays = Array.from({ length: 9 }, () => delay.afterLifeOf(10));
    expect(delays).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('starts over after a healthy life', () => {
    const delay = restartDelay();
    for (let death = 0; death < 5; death += 1) delay.afterLifeOf(10);
    expect(delay.afterLifeOf(3_600_000)).toBe(250);
    expect(delay.afterLifeOf(10)).toBe(500);
  });
});
