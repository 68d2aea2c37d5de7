import { describe, expect, it } from 'vitest';
import { noteCodes } from '../../../../src-main/core/reading/note.ts';
import { tcpStates } from '../../../../src-main/core/socket/tcp-state.ts';
import { english } from '../../../../src-main/core/words/english/english.ts';
import { splitGlossaryMarks } from '../../../../src-main/core/words/glossary-marks.ts';
import { textsOf } from '../../../support/catalogue-texts.ts';

const texts = [...textsOf(english)];

describe('the English catalogue', () => {
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

  it('explains no term of the glossary that nothing ever marks, but for two', () => {
    const marked = texts.flatMap(([, text]) => splitGlossaryMarks(text).map((run) => run.term));
    const unused = Object.keys(english.glossary).filter((term) => !marked.includes(term));
    expect(unused).toEqual(['unix-socket', 'scope']);
  });
});
