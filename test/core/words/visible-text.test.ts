import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleLines, visibleText } from '../../../src-main/core/words/visible-text.ts';

const obeyed = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('visibleText', () => {
  it.each([
    ['plain', 'nginx: worker', 'nginx: worker'],
    ['escape', '\x1b[31mred', '␛[31mred'],
    ['bell and null', 'a\x07b\0', 'a␇b␀'],
    ['line ends', 'a\r\nb', 'a␍␊b'],
    ['delete', 'a\x7f', 'a␡'],
    ['C1 control sequence introducer', '\x9b31m', '‹U+009B›31m'],
    ['bidi override', 'gpj\u202eexe', 'gpj‹U+202E›exe'],
    ['isolates', '\u2066x\u2069', '‹U+2066›x‹U+2069›'],
    ['zero width', 'a\u200bb\u2060\ufeff', 'a‹U+200B›b‹U+2060›‹U+FEFF›'],
    ['line separators', 'a\u2028b\u2029', 'a‹U+2028›b‹U+2029›'],
    ['invisible letters', '\u3164\u115f', '‹U+3164›‹U+115F›'],
    ['tags', '\u{e0041}', '‹U+E0041›'],
    ['lone surrogate', 'a\ud800', 'a‹U+D800›'],
    ['wide and combining text stays', '日本 e\u0301 ❤\ufe0f', '日本 e\u0301 ❤\ufe0f'],
  ])('makes %s harmless', (_name, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('leaves nothing that a terminal obeys, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !obeyed.test(visibleText(text))),
    );
  });

  it('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});

describe('visibleLines', () => {
  it('keeps the lines of a text', () => {
    expect(visibleLines('a\r\n"b\x1b[2J"\nc\r\n')).toBe('a\r\n"b␛[2J"\nc\r\n');
  });

  it('shows a lone carriage return, which would write over the line', () => {
    expect(visibleLines('root 1\rme\n')).toBe('root 1␍me\n');
  });
});
