import { guardValues, stripGlossaryMarks } from './glossary-marks.ts';
import type { Phrase } from './phrase.ts';
import { translate } from './translate.ts';

/** A phrase in words, without glossary marks: for terminals, files and tooltips. */
export function phraseText(phrase: Phrase): string {
  return stripGlossaryMarks(translate(phrase.key, guardValues(phrase.values)));
}
