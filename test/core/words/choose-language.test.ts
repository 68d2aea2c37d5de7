import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSpeech, spokenBy } from '../../../src-main/core/words/choose-language.ts';
import { languages } from '../../../src-main/core/words/language.ts';

describe('chooseSpeech', () => {
  it.each([
    [['de'], 'de', 'de'],
    [['de-AT'], 'de', 'de-AT'],
    [['DE-ch'], 'de', 'DE-ch'],
    [['de-CH-1996'], 'de', 'de-CH-1996'],
    [['en-GB', 'de'], 'en', 'en-GB'],
    [['zh-CN'], 'zh-Hans', 'zh-CN'],
    [['zh-Hans'], 'zh-Hans', 'zh-Hans'],
    [['zh-Hans-HK'], 'zh-Hans', 'zh-Hans-HK'],
    [['zh-SG'], 'zh-Hans', 'zh-SG'],
    [['zh'], 'zh-Hans', 'zh'],
    [['zh-TW'], 'en', 'en'],
    [['zh-HK'], 'en', 'en'],
    [['zh-Hant-CN'], 'en', 'en'],
    [['zh-TW', 'de-DE'], 'de', 'de-DE'],
    [['zh-Hant-TW', 'zh-Hans', 'en'], 'zh-Hans', 'zh-Hans'],
    [['fr-FR', 'de-DE', 'en-US'], 'de', 'de-DE'],
    [['fr-FR', 'en-US'], 'en', 'en-US'],
    [['ja'], 'en', 'en'],
    [[], 'en', 'en'],
    [['', '*', 'not a tag', 'de_DE', 'x-klingon', 'de-DE'], 'de', 'de-DE'],
  ] as const)('%j speaks %s by the conventions of %s', (preferred, language, locale) => {
    expect(chooseSpeech(preferred)).toEqual({ language, locale });
  });

  it('answers a locale that numbers and dates can be written by, whatever it is given', () => {
    const tags = fc.array(fc.oneof(fc.string(), fc.constantFrom('de-AT', 'zh-SG', 'en-u-nu-arab')));
    fc.assert(
      fc.property(tags, (preferred) => {
        const { language, locale } = chooseSpeech(preferred);
        expect(languages).toContain(language);
        expect(new Intl.NumberFormat(locale).format(1)).not.toBe('');
      }),
    );
  });
});

describe('spokenBy', () => {
  it('leaves the choice to the system where the settings do', () => {
    expect(spokenBy('system', ['fr', 'de-AT'])).toEqual({ language: 'de', locale: 'de-AT' });
  });

  it('speaks what the settings name, by the reader’s own region where it is known', () => {
    expect(spokenBy('de', ['en-US', 'de-CH'])).toEqual({ language: 'de', locale: 'de-CH' });
    expect(spokenBy('zh-Hans', ['en-US'])).toEqual({ language: 'zh-Hans', locale: 'zh-Hans' });
    expect(spokenBy('en', ['de-DE'])).toEqual({ language: 'en', locale: 'en' });
  });
});
