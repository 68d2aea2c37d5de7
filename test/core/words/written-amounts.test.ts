import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src-main/core/words/language.ts';
import { writtenAmounts, writtenNumber } from '../../../src-main/core/words/written-amounts.ts';

describe('writtenAmounts', () => {
  it('writes amounts by the language and leaves names of things alone', () => {
    const values = { count: 12_345, port: 12_345, pid: 12_345, name: 'count 12345', rows: 1000 };
    expect(writtenAmounts('en', values)).toEqual({ ...values, count: '12,345', rows: '1,000' });
    expect(writtenAmounts('de', values)).toEqual({ ...values, count: '12.345', rows: '1.000' });
  });

  it('leaves an amount that is already text as it is', () => {
    expect(writtenAmounts('de', { count: '12345' })).toEqual({ count: '12345' });
  });
});

describe('writtenNumber', () => {
  it('parts the fraction as the language does', () => {
    expect(languages.map((language) => writtenNumber(language, 1234.5))).toEqual([
      '1,234.5',
      '1.234,5',
      '1,234.5',
    ]);
  });

  it('keeps every digit of a whole number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.nat(), (language, value) => {
        expect(writtenNumber(language, value).replaceAll(/\D/g, '')).toBe(String(value));
      }),
    );
  });
});
