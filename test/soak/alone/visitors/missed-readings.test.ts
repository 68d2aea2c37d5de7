import { describe, expect, it } from 'vitest';
import { missedReadings } from './missed-readings.ts';

describe('missedReadings', () => {
  it.each([
    [1000, 1000, 0],
    [1000, 1999, 0],
    [1000, 2000, 1],
    [1000, 5500, 4],
    [1000, 400, 0],
    [null, 99_000, 0],
  ])('next planned at %s, heard at %d: %d', (nextReadAtMs, heardAtMs, missed) => {
    expect(missedReadings({ nextReadAtMs, intervalMs: 1000 }, heardAtMs)).toBe(missed);
  });
});
