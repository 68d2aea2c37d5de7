import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterTerm, negatedTerm, withTerm } from '../../../src-main/core/actions/filter-text.ts';
import { readTerms } from '../../../src-main/core/query/read-terms.ts';

describe('filterTerm', () => {
  it('quotes what would read as something else', () => {
    expect(filterTerm('port', 80)).toBe('port:80');
    expect(filterTerm('remote', '2001:db8::1')).toBe('remote:2001:db8::1');
    expect(filterTerm('proc', 'Web Content')).toBe('proc:"Web Content"');
    expect(filterTerm('proc', 'a"b\\c,d')).toBe('proc:"a\\"b\\\\c,d"');
  });

  it('keeps any value whole, as one term with one value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        const { terms, openQuoteAt } = readTerms(filterTerm('proc', value));
        expect(openQuoteAt).toBeNull();
        expect(terms.map(({ key, values }) => [key, values.map(({ text }) => text)])).toEqual([
          ['proc', [value]],
        ]);
      }),
    );
  });
});

describe('withTerm', () => {
  it('adds a term once, and in the place of its opposite', () => {
    expect(withTerm('', 'port:80')).toBe('port:80');
    expect(withTerm('proc:node', 'port:80')).toBe('proc:node port:80');
    expect(withTerm('port:80 proc:node', 'port:80')).toBe('proc:node port:80');
    expect(withTerm('port:80 proc:node', '-port:80')).toBe('proc:node -port:80');
    expect(withTerm('proc:"a b" x', negatedTerm('proc:"a b"'))).toBe('x -proc:"a b"');
  });

  it('turns a term round and back', () => {
    expect(negatedTerm(negatedTerm('state:LISTEN'))).toBe('state:LISTEN');
  });
});
