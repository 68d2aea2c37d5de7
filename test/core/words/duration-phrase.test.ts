import { describe, expect, it } from 'vitest';
import { translate } from '../../../src-main/core/words/translate.ts';
import { agePhrase, durationPhrase } from '../../../src-main/core/words/duration-phrase.ts';

function words(phrase: ReturnType<typeof durationPhrase>): string {
  return translate(phrase.key, phrase.values);
}

describe('durationPhrase', () => {
  it.each([
    [0, '0 s'],
    [999, '0 s'],
    [59_999, '59 s'],
    [60_000, '1 m'],
    [41 * 60_000, '41 m'],
    [3_600_000, '1 h'],
    [47 * 3_600_000, '47 h'],
    [48 * 3_600_000, '2 d'],
    [12 * 86_400_000, '12 d'],
    [-5, '0 s'],
  ])('writes %i ms as %s', (durationMs, text) => {
    expect(words(durationPhrase(durationMs))).toBe(text);
  });
});

describe('agePhrase', () => {
  it.each([
    [0, '0.0 s'],
    [440, '0.4 s'],
    [9900, '9.9 s'],
    [9960, '9 s'],
    [12_700, '12 s'],
    [90_000, '1 m'],
  ])('writes %i ms as %s', (ageMs, text) => {
    expect(words(agePhrase(ageMs))).toBe(text);
  });
});
