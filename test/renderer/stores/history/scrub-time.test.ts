import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keyedTime,
  placedTime,
  timeShare,
} from '../../../../src-renderer/stores/history/scrub-time.ts';

const minuteMs = 60_000;
const span = { fromMs: 0, toMs: 60 * minuteMs };
const middle = 30 * minuteMs;

describe('keyedTime', () => {
  it.each([
    ['ArrowLeft', middle - minuteMs],
    ['ArrowDown', middle - minuteMs],
    ['ArrowRight', middle + minuteMs],
    ['ArrowUp', middle + minuteMs],
    ['PageDown', middle - 10 * minuteMs],
    ['PageUp', middle + 10 * minuteMs],
    ['Home', span.fromMs],
    ['End', span.toMs],
  ])('leads %s to its place', (key, expected) => {
    expect(keyedTime(key, middle, span)).toBe(expected);
  });

  it('stays within the time in sight, and leaves other keys alone', () => {
    expect(keyedTime('PageDown', minuteMs, span)).toBe(span.fromMs);
    expect(keyedTime('ArrowRight', span.toMs, span)).toBe(span.toMs);
    expect(keyedTime('a', middle, span)).toBeNull();
    expect(keyedTime('Enter', middle, span)).toBeNull();
  });
});

describe('placedTime', () => {
  it('is a whole second within the time in sight, wherever the pointer is', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), (share) => {
        const atMs = placedTime(share, span);
        expect(atMs % 1000).toBe(0);
        expect(atMs).toBeGreaterThanOrEqual(span.fromMs);
        expect(atMs).toBeLessThanOrEqual(span.toMs);
        if (share >= 0 && share <= 1) expect(timeShare(atMs, span)).toBeCloseTo(share, 3);
      }),
    );
  });
});
