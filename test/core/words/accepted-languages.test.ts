import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedLanguages } from '../../../src-main/core/words/accepted-languages.ts';

describe('acceptedLanguages', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', ['de-AT', 'de', 'en']],
    ['en;q=0.3, zh-CN ; q=0.7 ,fr', ['fr', 'zh-CN', 'en']],
    ['da, en;q=0, *;q=0.1', ['da']],
    ['de;q=oops, en;q=0.5', ['de', 'en']],
    ['', []],
    [undefined, []],
  ])('reads %s', (header, tags) => {
    expect(acceptedLanguages(header)).toEqual(tags);
  });

  it('keeps the order of equals, and no more than anyone prefers', () => {
    expect(acceptedLanguages('fr,de,en')).toEqual(['fr', 'de', 'en']);
    expect(acceptedLanguages('a,'.repeat(10_000)).length).toBeLessThanOrEqual(20);
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(Array.isArray(acceptedLanguages(header))).toBe(true);
      }),
    );
  });
});
