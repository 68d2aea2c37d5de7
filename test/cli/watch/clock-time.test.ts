import { describe, expect, it } from 'vitest';
import { clockTime } from '../../../src-main/cli/watch/clock-time.ts';

describe('clockTime', () => {
  it('is the time on the clock of this machine', () => {
    expect(clockTime(new Date(2026, 10, 20, 9, 5, 7).getTime())).toBe('09:05:07');
    expect(clockTime(new Date(2026, 10, 20, 23, 59, 59, 999).getTime())).toBe('23:59:59');
  });
});
