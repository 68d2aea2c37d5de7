import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../src-main/core/words/catalogues.ts';
import { splitGlossaryMarks } from '../../../src-main/core/words/glossary-marks.ts';
import { keepClosing } from '../../../src-renderer/stores/keep-closing.ts';
import { textsOf } from '../../support/catalogue-texts.ts';

function kept(text: string): readonly string[] {
  return keepClosing(splitGlossaryMarks(text)).map((run) => `${run.text}|${run.closing}`);
}

describe('keepClosing', () => {
  it('leaves a full stop with the term before it', () => {
    expect(kept('It was [[accepted]]. Then it closed.')).toEqual([
      'It was |',
      'accepted|.',
      ' Then it closed.|',
    ]);
  });

  it('takes nothing from another term, from loud words, or from where there is nothing', () => {
    expect(kept('[[port]][[socket]]')).toEqual(['port|', 'socket|']);
    expect(kept('[[port]][[!.5]]')).toEqual(['port|', '.5|']);
    expect(kept('a [[port]]')).toEqual(['a |', 'port|']);
    expect(kept('a port.')).toEqual(['a port.|']);
  });

  it.each(Object.entries(catalogues))('loses and adds no sign in any text: %s', (_, catalogue) => {
    for (const text of textsOf(catalogue).values()) {
      const runs = splitGlossaryMarks(text);
      const whole = keepClosing(runs).map((run) => run.text + run.closing);
      expect(whole.join('')).toBe(runs.map((run) => run.text).join(''));
    }
  });
});
