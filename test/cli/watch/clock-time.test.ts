import { afterEach, describe, expect, it } from 'vitest';
import { clockTime } from '../../../src-main/cli/watch/clock-time.ts';

const usual = process.env['TZ'];
afterEach(() => {
  if (usual === undefined) delete process.env['TZ'];
  else process.env['TZ'] = usual;
});

describe('clockTime', () => {
  it('is the time on the clock of this machine', () => {
    expect(clockTime(new Date(2026, 10, 20, 9, 5, 7).getTime())).toBe('09:05:07');
    expect(clockTime(new Date(2026, 10, 20, 23, 59, 59, 999).getTime())).toBe('23:59:59');
  });

  it('never seems to run backwards where summer time ends', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const times = ['00:59:59Z', '01:00:00Z', '02:00:00Z'].map((time) =>
      clockTime(Date.parse(`2026-10-25T${time}`)),
    );
    expect(times).toEqual(['02:59:59 UTC+2', '02:00:00 UTC+1', '03:00:00']);
  });
});
