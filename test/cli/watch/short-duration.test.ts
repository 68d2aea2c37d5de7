import { describe, expect, it } from 'vitest';
import { shortDuration } from '../../../src-main/cli/watch/short-duration.ts';

describe('shortDuration', () => {
  it.each([
    [-5, '0 s'],
    [0, '0 s'],
    [999, '0 s'],
    [1000, '1 s'],
    [59_999, '59 s'],
    [60_000, '1 m'],
    [41 * 60_000 + 30_000, '41 m'],
    [3 * 3_600_000, '3 h'],
    [12.9 * 86_400_000, '12 d'],
  ])('%i ms is %s', (spanMs, text) => {
    expect(shortDuration(spanMs)).toBe(text);
  });
});
