import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePastTime } from '../../../src-main/cli/arguments/parse-past-time.ts';

const now = new Date(2026, 10, 20, 14, 30, 0);
const nowMs = now.getTime();
const at = (...parts: readonly [number, number, number, number?, number?, number?]): number => {
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = parts;
  return new Date(year, month, day, hours, minutes, seconds).getTime();
};

describe('parsePastTime', () => {
  it.each([
    ['90s', nowMs - 90_000],
    ['90m', nowMs - 5_400_000],
    ['1.5h', nowMs - 5_400_000],
    ['2d', nowMs - 172_800_000],
    ['14:29', at(2026, 10, 20, 14, 29)],
    ['9:05:07', at(2026, 10, 20, 9, 5, 7)],
    // Still to come today, so it was yesterday.
    ['14:31', at(2026, 10, 19, 14, 31)],
    ['2026-11-19', at(2026, 10, 19)],
    ['2026-11-19T08:15', at(2026, 10, 19, 8, 15)],
    ['2026-11-19 08:15:30', at(2026, 10, 19, 8, 15, 30)],
    ['2026-11-19T08:15:00Z', Date.UTC(2026, 10, 19, 8, 15)],
    ['2026-11-19T08:15+02:00', Date.UTC(2026, 10, 19, 6, 15)],
  ])('reads %s', (text, expected) => {
    expect(parsePastTime(text, nowMs)).toBe(expected);
  });

  it('takes what is still to come for now', () => {
    expect(parsePastTime('2030-01-01', nowMs)).toBe(nowMs);
  });

  it.each([
    '',
    'yesterday',
    '2w',
    '-1h',
    '25:00',
    '12:60',
    '2026-13-01',
    '2026-11-20T25:00',
    '1e3s',
  ])('refuses %j and says what to write', (text) => {
    expect(() => parsePastTime(text, nowMs)).toThrow(/2h, 90m or 1d/);
  });

  it('reads a past time or refuses, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const timeMs = parsePastTime(text, nowMs);
          expect(timeMs).toBeGreaterThanOrEqual(0);
          expect(timeMs).toBeLessThanOrEqual(nowMs);
        } catch (error) {
          expect(String(error)).toContain('Cannot read the time');
        }
      }),
    );
  });
});
