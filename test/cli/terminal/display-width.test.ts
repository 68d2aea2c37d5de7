import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemesOf } from '../../../src-main/cli/terminal/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['nginx', 5],
    ['wörker', 6],
    ['日本語', 6],
    ['한국어', 6],
    ['カタカナ', 8],
    ['ｶﾀｶﾅ', 4],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['🦀', 2],
    ['👨‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['❤\ufe0f', 2],
    ['❤', 1],
    ['␛[31m', 5],
    ['→ ├ …', 5],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is the sum over its graphemes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parts = graphemesOf(text);
        expect(parts.join('')).toBe(text);
        const sum = parts.reduce((width, part) => width + displayWidth(part), 0);
        expect(displayWidth(text)).toBe(sum);
      }),
    );
  });
});
