import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import { padEnd, truncateMiddle } from '../../../src-main/cli/terminal/fit-width.ts';

describe('padEnd', () => {
  it('counts columns, not characters', () => {
    expect(padEnd('日本', 6)).toBe('日本  ');
    expect(padEnd('e\u0301', 3)).toBe('e\u0301  ');
  });

  it('leaves a longer text as it is', () => {
    expect(padEnd('postgres', 4)).toBe('postgres');
  });
});

describe('truncateMiddle', () => {
  it('keeps both ends, so that an endpoint keeps its port', () => {
    expect(truncateMiddle('[2001:db8:85a3::8a2e:370:7348]:54321', 20)).toBe('[2001:db8…348]:54321');
  });

  it('leaves a text that fits', () => {
    expect(truncateMiddle('127.0.0.1:80', 12)).toBe('127.0.0.1:80');
  });

  it('never cuts a wide character in half', () => {
    expect(truncateMiddle('日本語日本語', 7)).toBe('日本…語');
    expect(truncateMiddle('日本語日本語', 8)).toBe('日…本語');
  });

  it('never takes more columns than there are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
        (text, width) => {
          expect(displayWidth(truncateMiddle(text, width))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
