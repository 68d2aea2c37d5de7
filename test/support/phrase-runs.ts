import {
  guardValues,
  type MarkedText,
  splitGlossaryMarks,
} from '../../src-main/core/words/glossary-marks.ts';
import type { Phrase } from '../../src-main/core/words/phrase.ts';
import { translate } from '../../src-main/core/words/translate.ts';

/** A phrase in words as the window draws it, its glossary terms told apart. */
export function phraseRuns({ key, values }: Phrase): readonly MarkedText[] {
  return splitGlossaryMarks(translate(key, guardValues(values)));
}
