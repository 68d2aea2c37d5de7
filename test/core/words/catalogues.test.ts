import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../src-main/core/words/catalogues.ts';
import { splitGlossaryMarks } from '../../../src-main/core/words/glossary-marks.ts';
import { languages } from '../../../src-main/core/words/language.ts';
import { pluralFormCounts } from '../../../src-main/core/words/plural-forms.ts';
import { translateIn } from '../../../src-main/core/words/translate.ts';
import { textsOf } from '../../support/catalogue-texts.ts';

const english = textsOf(catalogues.en);

/** Forms of a plural; `{'|'}` is a bar that is meant. */
function formsOf(text: string): readonly string[] {
  return text.replaceAll("{'|'}", '').split(' | ');
}

function placeholdersOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(splitGlossaryMarks(text).flatMap((run) => run.term ?? []));
}

/** Whether the last form of a text has words that are shown strong. */
function isStrong(text: string): boolean {
  return splitGlossaryMarks(formsOf(text).at(-1) ?? '').some((run) => run.strong);
}

/** Nothing of the catalogue's own signs is left over, and no white space around it but an indent. */
function isWhole(words: string): boolean {
  const shown = words.replaceAll(' | gzip', '').replaceAll(' | portside', '');
  return /^(?: {2})?\S(?:.*\S)?$/su.test(shown) && !/[{}|]|\[\[[^\]]*$/.test(shown);
}

describe.each(languages)('the catalogue of %s', (language) => {
  const texts = [...textsOf(catalogues[language])];
  const englishOf = (key: string) => english.get(key) ?? '';

  /** The keys whose text breaks a rule, so that a failure names them. */
  function against(rule: (text: string, inEnglish: string, key: string) => boolean) {
    return texts.filter(([key, text]) => !rule(text, englishOf(key), key)).map(([key]) => key);
  }

  it('has the keys of the English one, no fewer and no more', () => {
    expect(texts.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  it('has words for every key that can be translated in every form', () => {
    const broken = against((text, _, key) => {
      const values = Object.fromEntries([...placeholdersOf(text)].map((name) => [name, '<value>']));
      const forms = [0, 1, 2, 7].map((count) =>
        translateIn({ language, locale: language }, key, { ...values, count }),
      );
      return forms.every((words) => isWhole(words));
    });
    expect(broken).toEqual([]);
  });

  it('takes the same values as the English texts', () => {
    const names = (text: string) => [...placeholdersOf(text)].sort().join(' ');
    expect(against((text, inEnglish) => names(text) === names(inEnglish))).toEqual([]);
  });

  it('marks the same terms, all of the glossary', () => {
    const terms = (text: string) => [...termsOf(text)].sort().join(' ');
    expect(against((text, inEnglish) => terms(text) === terms(inEnglish))).toEqual([]);
    const known = Object.keys(catalogues.en.glossary);
    expect(against((text) => [...termsOf(text)].every((term) => known.includes(term)))).toEqual([]);
  });

  it('never marks a value as a term, nor a mark', () => {
    const runsOf = (text: string) => splitGlossaryMarks(text);
    expect(against((text) => runsOf(text).every((run) => !/\[\[|\]\]/.test(run.text)))).toEqual([]);
    const terms = (text: string) => runsOf(text).filter((run) => run.term !== null);
    expect(against((text) => terms(text).every((run) => !/[{}]/.test(run.text)))).toEqual([]);
  });

  it('has as many forms of a plural as the language needs', () => {
    const needed = (inEnglish: number) =>
      inEnglish === 1 ? 1 : pluralFormCounts[language] + inEnglish - pluralFormCounts.en;
    const counts = (text: string) => formsOf(text).length;
    expect(against((text, inEnglish) => counts(text) === needed(counts(inEnglish)))).toEqual([]);
    expect(against((text) => counts(text) <= pluralFormCounts[language] + 1)).toEqual([]);
  });

  it('shows words strong where English does', () => {
    expect(against((text, inEnglish) => isStrong(text) === isStrong(inEnglish))).toEqual([]);
  });
});

describe.each(['de', 'zh-Hans'] as const)('the words of %s', (language) => {
  const texts = textsOf(catalogues[language]);

  it('are not English ones left as they were', () => {
    const sentences = [...texts].filter(([key, text]) => {
      const words = (english.get(key) ?? '').match(/\p{L}{3,}/gu) ?? [];
      return words.length >= 5 && english.get(key) === text;
    });
    expect(sentences).toEqual([]);
  });

  it('quote as the language does', () => {
    const opened = language === 'de' ? /[“][^”“„]*[”]/ : /„|“[^”]*“/;
    expect([...texts].filter(([, text]) => opened.test(text))).toEqual([]);
  });
});

describe('Simplified Chinese words', () => {
  it('have no traditional forms of characters that Portside uses', () => {
    const traditional = /[連監聽關閉開啟顯過濾狀態網絡協議記錄設進線徑類寫讀應]/u;
    const found = [...textsOf(catalogues['zh-Hans'])].filter(([, text]) => traditional.test(text));
    expect(found).toEqual([]);
  });
});
