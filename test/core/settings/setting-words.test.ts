import { describe, expect, it } from 'vitest';
import { settingKeys } from '../../../src-main/core/settings/setting-schemas.ts';
import { problemPhrase, settingWord } from '../../../src-main/core/settings/setting-words.ts';
import {
  browserUnavailable,
  desktopUnavailable,
} from '../../../src-main/core/settings/unavailable-settings.ts';
import { english } from '../../../src-main/core/words/english/english.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import { translate } from '../../../src-main/core/words/translate.ts';

describe('the words of the settings', () => {
  it.each(settingKeys)('name, explain and bound %s', (key) => {
    for (const word of ['title', 'about', 'expected'] as const) {
      expect(translate(settingWord(word, key))).not.toBe('');
    }
  });

  it('are about no setting that is not there', () => {
    const known = settingKeys.map((key) => settingWord('title', key));
    const titles = Object.keys(english.settings).filter((key) => key.startsWith('title-'));
    expect(titles.map((key) => `settings.${key}`)).toEqual(known);
  });

  it.each([
    [{ kind: 'broken', file: null } as const, 'cannot be understood'],
    [{ kind: 'broken', file: '/a/settings.broken-1.json' } as const, '/a/settings.broken-1.json'],
    [{ kind: 'newer', version: 3 } as const, 'version 3'],
    [{ kind: 'values', keys: ['theme', 'names'] } as const, 'theme, names'],
    [{ kind: 'unreadable', code: 'EACCES' } as const, 'EACCES'],
    [{ kind: 'unwritable', code: 'ENOSPC' } as const, 'ENOSPC'],
  ])('say what is wrong with %j', (problem, words) => {
    expect(phraseText(problemPhrase(problem))).toContain(words);
  });

  it('give a reason for whatever a host cannot do', () => {
    const nothing = desktopUnavailable({ tray: false, loginItem: false, trayTitle: false });
    expect(Object.keys(nothing)).toEqual(['closeToTray', 'startAtLogin', 'trayTitle']);
    expect(desktopUnavailable({ tray: true, loginItem: true, trayTitle: true })).toEqual({});
    for (const phrase of [...Object.values(nothing), ...Object.values(browserUnavailable)]) {
      expect(phraseText(phrase)).toMatch(/\.$/);
    }
  });
});
