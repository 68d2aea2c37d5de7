import { describe, expect, it } from 'vitest';
import { isSettingKey } from '../../../src-main/core/settings/setting-schemas.ts';
import { english } from '../../../src-main/core/words/english/english.ts';
import { textsOf } from '../../support/catalogue-texts.ts';
import { canMake, keyMaterial, programSources } from '../../support/source-texts.ts';

/**
 * How a key is declared used: its whole name stands in the source (`'window.pause'`), or a template
 * of the source makes it (`note.${code}.fix`) of texts that stand there themselves (a code, a
 * role, a name of a property). A family of keys needs no list: its members are the texts that the
 * template is filled with.
 */
const sources = programSources();
const material = keyMaterial(sources);
const keys = textsOf(english);

describe('the keys of the catalogue', () => {
  it('are all used by the program', () => {
    // Terms of the glossary are used by the marks in the texts; the catalogue’s own test sees to it.
    const expected = [...keys.keys()].filter((key) => !key.startsWith('glossary.'));
    expect(expected.filter((key) => !canMake(key, material))).toEqual([]);
  });

  it('are all there that the program asks for by their whole name', () => {
    const asked = sources.flatMap((source) => [
      ...source.matchAll(/\b(?:say|translate)\(\s*'([\w.-]+)'/g),
      ...source.matchAll(/\bkey: '(\w+\.[\w.-]+)'/g),
    ]);
    const names = asked.map(([, key = '']) => key).filter((key) => !isSettingKey(key));
    const missing = names.filter((key) => !keys.has(key));
    expect(asked.length).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });
});

describe('what a source can make', () => {
  const made = keyMaterial([
    "say('area.whole'); const codes = ['one', 'two']; const words = { three: 1 };",
    'say(`area.${code}.fix`); word(`${name}Summary`); say(`area.${key}`); say(`${a}${b}`);',
  ]);

  it.each([
    ['area.whole', true],
    ['area.one.fix', true],
    ['area.four.fix', false],
    ['area.three', true],
    ['area.oneSummary', true],
    ['area.fourSummary', false],
    ['area.', false],
    ['other.one', false],
  ])('%s: %s', (key, expected) => {
    expect(canMake(key, made)).toBe(expected);
  });

  it('counts no comment', () => {
    const commented = keyMaterial(programSources()).literals;
    expect(commented.has('window.pause')).toBe(true);
    expect(commented.has('words.nowhere')).toBe(false);
  });
});
