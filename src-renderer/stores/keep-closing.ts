import type { MarkedText } from '../../src-main/core/words/glossary-marks.ts';

/** A run of text with the signs that must not be broken away from it at a line's end. */
export interface KeptText extends MarkedText {
  readonly closing: string;
}

/** Signs that end or part a clause, in the languages of the window. */
const closingSigns = /^[.,;:!?)”“»。，、；：！？）」]+/u;

/**
 * Moves the signs after a glossary term to the term. A term is a button, and a line may be broken
 * at either side of one whatever stands there (CSS Text 3, section 5.1).
 */
export function keepClosing(runs: readonly MarkedText[]): readonly KeptText[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const text = isTerm(before) ? run.text.replace(signsOf(run), '') : run.text;
    return { ...run, text, closing: isTerm(run) ? signsOf(runs[index + 1]) : '' };
  });
}

function isTerm(run: MarkedText | undefined): boolean {
  return run !== undefined && run.term !== null;
}

/** The signs that plain text begins with. */
function signsOf(run: MarkedText | undefined): string {
  if (run?.term !== null || run.strong === true) return '';
  return closingSigns.exec(run.text)?.[0] ?? '';
}
