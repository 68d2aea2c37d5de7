import { afterEach, describe, expect, it } from 'vitest';
import { askYes } from '../../../src-main/cli/end/ask-yes.ts';
import { chooseSpeech } from '../../../src-main/core/words/choose-language.ts';
import { setSpeech } from '../../../src-main/core/words/translate.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

function answered(answer: string | null) {
  return askYes('End it?', () => Promise.resolve(answer), fakeTerminal());
}

afterEach(() => {
  setSpeech(chooseSpeech(['en']));
});

describe('askYes', () => {
  it.each(['y', 'Y', ' yes '])('takes %j for yes', async (answer) => {
    expect(await answered(answer)).toBe(true);
  });

  it.each(['', 'n', 'j', 'yy', 'no', 'y n', null])('takes %j for no', async (answer) => {
    expect(await answered(answer)).toBe(false);
  });

  it('knows yes in the language that is spoken, and English', async () => {
    setSpeech(chooseSpeech(['de']));
    expect(await Promise.all(['j', 'JA', 'y', 'n'].map(answered))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
