import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../src-main/core/query/read-terms.ts';

function shortTerms(text: string): readonly string[] {
  return readTerms(text).terms.map(
    ({ negated, key, values }) =>
      `${negated ? 'not ' : ''}${key ?? 'word'} ${values.map((value) => value.text).join('/')}`,
  );
}

describe('readTerms', () => {
  it.each([
    ['', []],
    ['  \t ', []],
    ['node', ['word node']],
    ['port:80 node', ['port 80', 'word node']],
    ['PORT:80,443', ['port 80/443']],
    ['-port:80 !node', ['not port 80', 'not word node']],
    ['proc:"my app"', ['proc my app']],
    ['"a,b c:d"', ['word a,b c:d']],
    ['proc:a"b c"d', ['proc ab cd']],
    [String.raw`"say \"hi\" \\ \n"`, [String.raw`word say "hi" \ \n`]],
    ['port:', ['port ']],
    ['a,,b', ['word a//b']],
    ['-', ['not word ']],
    ['""', ['word ']],
  ])('reads %j', (text, expected) => {
    expect(shortTerms(text)).toEqual(expected);
  });

  it.each(['::1', 'fe80::1', 'abcd::1', 'dead:beef::', '2001:db8::1', 'fe80::1%eth0'])(
    'takes the address %s for a word, not for a key',
    (address) => {
      expect(shortTerms(address)).toEqual([`word ${address}`]);
    },
  );

  it.each([
    ['remote::443', ['remote :443']],
    ['local:::1', ['local ::1']],
    ['local:[::1]:80', ['local [::1]:80']],
  ])('finds the key of %s', (text, expected) => {
    expect(shortTerms(text)).toEqual(expected);
  });

  it('tells where terms and values are', () => {
    const [term] = readTerms('  -port:80,"443" ').terms;
    expect(term).toMatchObject({ start: 2, end: 16 });
    expect(term?.values.map(({ start, end }) => [start, end])).toEqual([
      [8, 10],
      [11, 16],
    ]);
  });

  it('tells where a quote was opened and never closed', () => {
    expect(readTerms('a proc:"b c').openQuoteAt).toBe(7);
    expect(readTerms('"a" "b"').openQuoteAt).toBeNull();
    expect(readTerms(String.raw`"a\"`).openQuoteAt).toBe(0);
  });

  it('covers every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { terms } = readTerms(text);
        let at = 0;
        for (const { start, end } of terms) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('gives back any text that stands in quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const quoted = `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
        expect(readTerms(quoted)).toMatchObject({
          terms: [{ negated: false, key: null, values: [{ text }] }],
          openQuoteAt: null,
        });
      }),
    );
  });
});
