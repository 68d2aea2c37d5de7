import { describe, expect, it } from 'vitest';
import { chooseSpeech } from '../../../src-main/core/words/choose-language.ts';
import { environmentLanguages } from '../../../src-main/core/words/environment-languages.ts';

describe('environmentLanguages', () => {
  it.each([
    [{}, []],
    [{ LANG: '' }, []],
    [{ LANG: 'de_DE.UTF-8' }, ['de-DE']],
    [{ LANG: 'de_AT.ISO-8859-15@euro' }, ['de-AT']],
    [{ LANG: 'de' }, ['de']],
    [{ LANG: 'zh_CN.GB18030' }, ['zh-CN']],
    [{ LANG: 'C' }, ['en']],
    [{ LANG: 'C.UTF-8' }, ['en']],
    [{ LANG: 'POSIX' }, ['en']],
    [{ LC_ALL: 'de_DE.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, ['de-DE']],
    [{ LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, ['zh-CN']],
    [{ LC_ALL: '', LANG: 'de_DE' }, ['de-DE']],
    [{ LC_CTYPE: 'de_DE.UTF-8', LC_NUMERIC: 'de_DE.UTF-8' }, []],
    [{ LANGUAGE: 'fr:de', LANG: 'en_US.UTF-8' }, ['fr', 'de', 'en-US']],
    [{ LANGUAGE: 'zh_TW:de_AT:', LANG: 'zh_TW.UTF-8' }, ['zh-TW', 'de-AT', 'zh-TW']],
    [{ LANGUAGE: 'de', LANG: 'C.UTF-8' }, ['en']],
    [{ LANGUAGE: 'de', LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, ['en']],
    [{ LANGUAGE: 'C:de', LANG: 'de_DE.UTF-8' }, ['en', 'de', 'de-DE']],
    [{ LANGUAGE: 'de' }, []],
  ])('%j asks for %j', (environment, languages) => {
    expect(environmentLanguages(environment)).toEqual(languages);
  });

  it('is understood by what chooses a language', () => {
    const spoken = (environment: Record<string, string>) =>
      chooseSpeech(environmentLanguages(environment)).language;
    expect(spoken({ LANG: 'de_DE.UTF-8' })).toBe('de');
    expect(spoken({ LANG: 'zh_SG.UTF-8' })).toBe('zh-Hans');
    expect(spoken({ LANG: 'zh_TW.UTF-8' })).toBe('en');
    expect(spoken({ LANG: '../../etc' })).toBe('en');
  });
});
