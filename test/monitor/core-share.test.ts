import { describe, expect, it } from 'vitest';
import { coreShare } from '../../src-main/monitor/core-share.ts';

describe('coreShare', () => {
  it('is the cost of the last minute over that minute', () => {
    const share = coreShare(0);
    for (let second = 1; second <= 120; second += 1) share.record(second * 1000, 20);
    expect(share.at(120_000)).toBeCloseTo(0.02);
  });

  it('forgets what is older', () => {
    const share = coreShare(0);
    share.record(1000, 600);
    expect(share.at(60_000)).toBeCloseTo(0.01);
    expect(share.at(61_001)).toBe(0);
  });

  it('does not make the first reading look like a busy core', () => {
    const share = coreShare(500);
    share.record(600, 100);
    expect(share.at(600)).toBeCloseTo(0.01);
  });

  it('is never more than the whole core', () => {
    const share = coreShare(0);
    share.record(10, 1_000_000);
    expect(share.at(10)).toBe(1);
  });
});
