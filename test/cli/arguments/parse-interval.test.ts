import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInterval } from '../../../src-main/cli/arguments/parse-interval.ts';
import { CommandError } from '../../../src-main/cli/command-error.ts';

describe('parseInterval', () => {
  it.each([
    ['250ms', 250],
    ['500ms', 500],
    ['2s', 2000],
    ['1.5s', 1500],
    ['0.25s', 250],
    ['1m', 60_000],
    ['60s', 60_000],
  ])('reads %s', (text, intervalMs) => {
    expect(parseInterval(text)).toBe(intervalMs);
  });

  it.each(['', '5', '5 s', 's', '-1s', '+1s', '1e3ms', '.5s', '1,5s', '2S', '1h', '0s', '249ms'])(
    'refuses %j',
    (text) => {
      expect(() => parseInterval(text)).toThrow(CommandError);
    },
  );

  it.each(['61s', '1.001m', '999999m'])('refuses %s, which is too long', (text) => {
    expect(() => parseInterval(text)).toThrow('from 250ms to 1m');
  });

  it('says what to type, and shows controls in what was typed', () => {
    expect(() => parseInterval('\x1b[2J')).toThrow(
      '“␛[2J” is no interval: give 500ms, 2s or 1m, from 250ms to 1m.',
    );
  });

  it('answers whole milliseconds within the limits or throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,4}(\.[0-9]{0,4})?(ms|s|m|h)?$/), (text) => {
        const intervalMs = intervalOrNothing(text);
        if (intervalMs === null) return;
        expect(Number.isInteger(intervalMs)).toBe(true);
        expect(intervalMs).toBeGreaterThanOrEqual(250);
        expect(intervalMs).toBeLessThanOrEqual(60_000);
      }),
    );
  });
});

function intervalOrNothing(text: string): number | null {
  try {
    return parseInterval(text);
  } catch {
    return null;
  }
}
