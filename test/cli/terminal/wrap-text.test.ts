import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import { joinWithin, wrapText } from '../../../src-main/cli/terminal/wrap-text.ts';

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('who listens on a port', 12)).toEqual(['who listens', 'on a port']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapText('a abcdefgh b', 4)).toEqual(['a', 'abcd', 'efgh', 'b']);
  });

  it('keeps every word and the width', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', '日', 'e'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 2, max: 20 }), (words, width) => {
        const lines = wrapText(words.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('joinWithin', () => {
  it('never breaks a part, even one that does not fit', () => {
    expect(joinWithin(['nginx 811,', '812,', '813'], ' ', 9)).toEqual(['nginx 811,', '812, 813']);
  });

  it('makes no lines of nothing', () => {
    expect(joinWithin([], ' ', 9)).toEqual([]);
  });
});
