import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../../src-main/core/query/parse-filter.ts';
import { markErrors } from '../../../../src-renderer/stores/search/mark-errors.ts';

describe('markErrors', () => {
  it('cuts the text at its errors', () => {
    expect(markErrors('proc:node prot:tcp x', [{ start: 10, end: 18 }])).toEqual([
      { text: 'proc:node ', wrong: false },
      { text: 'prot:tcp', wrong: true },
      { text: ' x', wrong: false },
    ]);
  });

  it('leaves a text without errors whole, and an empty one empty', () => {
    expect(markErrors('port:80', [])).toEqual([{ text: 'port:80', wrong: false }]);
    expect(markErrors('', [])).toEqual([]);
  });

  it('takes errors in any order, also ones that overlap', () => {
    const pieces = markErrors('abcdef', [
      { start: 3, end: 5 },
      { start: 0, end: 4 },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdef');
    expect(pieces.filter(({ wrong }) => wrong).map(({ text }) => text)).toEqual(['abcd', 'e']);
  });

  it('gives the text back whatever is typed', () => {
    const typed = fc.stringMatching(/^[a-z:",! -]{0,30}$/);
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseFilter(text);
        const pieces = markErrors(text, parsed.ok ? [] : parsed.errors);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
