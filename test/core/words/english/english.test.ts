import { describe, expect, it } from 'vitest';
import { noteCodes } from '../../../../src-main/core/reading/note.ts';
import { tcpStates } from '../../../../src-main/core/socket/tcp-state.ts';
import { english } from '../../../../src-main/core/words/english/english.ts';
import { splitGlossaryMarks } from '../../../../src-main/core/words/glossary-marks.ts';
import { translate } from '../../../../src-main/core/words/translate.ts';

function textsOf(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
}

const areas = ['explain', 'filter', 'glossary', 'note', 'reason', 'snapshot', 'state'] as const;
const texts = areas.flatMap((area) => textsOf(english[area], area));

describe('the English catalogue', () => {
  it.each(texts)('has words for %s that can be translated in every form', (key, text) => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    for (const count of [0, 1, 2, 7]) {
      const words = translate(key, { ...values, count });
      expect(words.trim()).toBe(words);
      expect(words).not.toMatch(/[{}|]|\[\[[^\]]*$/);
    }
  });

  it.each(texts)('marks only terms of the glossary in %s, and never a value', (_, text) => {
    for (const { text: shown, term } of splitGlossaryMarks(text)) {
      if (term === null) continue;
      expect(Object.keys(english.glossary)).toContain(term);
      expect(shown).not.toMatch(/[{}]/);
    }
  });

  it('says for every note what happened and what to do', () => {
    expect(Object.keys(english.note).sort()).toEqual([...noteCodes].sort());
    for (const code of noteCodes) {
      expect(Object.keys(english.note[code]).sort()).toEqual(['fix', 'message']);
    }
  });

  it('has a meaning for every state and for every reason', () => {
    expect(Object.keys(english.state)).toEqual([...tcpStates]);
    expect(Object.keys(english.reason).sort()).toEqual(
      ['kernel', 'other-user', 'time-wait', 'unknown'].sort(),
    );
  });

  it('explains no term of the glossary that nothing ever marks, but for scope', () => {
    const marked = texts.flatMap(([, text]) => splitGlossaryMarks(text).map((run) => run.term));
    const unused = Object.keys(english.glossary).filter((term) => !marked.includes(term));
    expect(unused).toEqual(['scope']);
  });
});
