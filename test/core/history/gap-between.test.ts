import { describe, expect, it } from 'vitest';
import { gapBetween, type ReadingTime } from '../../../src-main/core/history/gap-between.ts';

const before: ReadingTime = { atMs: 1_000_000, monotonicMs: 500, uptimeMs: 9000 };

/** A reading after so many milliseconds by each of the three clocks. */
function after(wallMs: number, monotonicMs: number, uptimeMs: number): ReadingTime {
  return {
    atMs: before.atMs + wallMs,
    monotonicMs: before.monotonicMs + monotonicMs,
    uptimeMs: before.uptimeMs + uptimeMs,
  };
}

const reasonOf = (now: ReadingTime, failed = false, usualMs = 1000, paused = false) =>
  gapBetween({ before, now, failed, paused, usualMs })?.reason ?? null;

describe('gapBetween', () => {
  it('finds none between readings that simply follow', () => {
    expect(reasonOf(after(1000, 1000, 1000))).toBeNull();
    expect(reasonOf(after(30_000, 30_000, 30_000))).toBeNull();
  });

  it('knows sleep by the clock that stood still', () => {
    expect(reasonOf(after(3_600_000, 1000, 3_600_000))).toBe('asleep');
    expect(reasonOf(after(3_600_000, 1000, 3_600_000), true)).toBe('asleep');
  });

  it('knows a clock that was set, either way', () => {
    expect(reasonOf(after(3_600_000, 1000, 1000))).toBe('clock-set');
    expect(reasonOf(after(-3_600_000, 1000, 1000))).toBe('clock-set');
    expect(reasonOf(after(-100, 1000, 1000))).toBeNull();
  });

  it('tells failures from silence, and silence by what is usual', () => {
    expect(reasonOf(after(20_000, 20_000, 20_000), true)).toBe('unreadable');
    expect(reasonOf(after(90_000, 90_000, 90_000))).toBe('no-readings');
    expect(reasonOf(after(90_000, 90_000, 90_000), false, 60_000)).toBeNull();
  });

  it('knows that somebody let nothing be read, however short that was', () => {
    expect(reasonOf(after(20_000, 20_000, 20_000), false, 1000, true)).toBe('paused');
    expect(reasonOf(after(20_000, 20_000, 20_000), true, 1000, true)).toBe('paused');
    expect(reasonOf(after(2000, 2000, 2000), false, 1000, true)).toBeNull();
    expect(reasonOf(after(3_600_000, 1000, 3_600_000), false, 1000, true)).toBe('asleep');
  });

  it('never ends before it begins', () => {
    const gap = gapBetween({
      before,
      now: after(-3_600_000, 1000, 1000),
      failed: false,
      paused: false,
      usualMs: 1,
    });
    expect(gap?.fromMs).toBeLessThanOrEqual(gap?.toMs ?? 0);
  });
});
