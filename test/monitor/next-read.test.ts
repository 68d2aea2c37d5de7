import { describe, expect, it } from 'vitest';
import { nextReadAtMs, untilNextReadMs } from '../../src-main/monitor/next-read.ts';

const clock = { nowMs: () => 1_000_000, monotonicMs: () => 5000 };

describe('nextReadAtMs', () => {
  it('is the first planned start, by the wall clock', () => {
    expect(nextReadAtMs([9000, 5400], clock)).toBe(1_000_400);
  });

  it('looks past the readers that run', () => {
    expect(nextReadAtMs([null, 6000], clock)).toBe(1_001_000);
    expect(nextReadAtMs([null, null], clock)).toBeNull();
    expect(nextReadAtMs([], clock)).toBeNull();
  });

  it('is now for one that is overdue', () => {
    expect(nextReadAtMs([4000], clock)).toBe(1_000_000);
  });
});

describe('untilNextReadMs', () => {
  it('is never less than nothing, and nothing where nobody knows', () => {
    expect(untilNextReadMs(1_000_400, 1_000_000)).toBe(400);
    expect(untilNextReadMs(999_000, 1_000_000)).toBe(0);
    expect(untilNextReadMs(null, 1_000_000)).toBe(0);
  });
});
