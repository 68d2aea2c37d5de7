import type { Phrase } from './phrase.ts';

/** A run of text; `term` names the entry of the glossary it stands for, if any. */
export interface MarkedText {
  readonly text: string;
  readonly term: string | null;
  /** Set on the words of a sentence that matter most. */
  readonly strong?: true;
}

/**
 * `[[listener]]`, or `[[listener:listens]]` where other words than the term itself are shown;
 * `[[!words]]` for words that matter most.
 */
const mark = /\[\[(?:!([^[\]]+)|([^[\]:!]+)(?::([^[\]:]+))?)\]\]/g;

/**
 * Stand for `[` and `]` in a value while it is inside a catalogue text. Private-use characters
 * mean nothing to anyone outside (Unicode section 23.5), so a value has none of its own to lose.
 */
const hiddenOpening = '\u{E000}';
const hiddenClosing = '\u{E001}';

/**
 * Makes values safe to put into a text with marks: a process may be called `[[port]]`, and that
 * must stay its name. `splitGlossaryMarks` and `stripGlossaryMarks` give the values back.
 */
export function guardValues(values: Phrase['values']): Phrase['values'] {
  const guarded = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? guardText(value) : value,
  ]);
  return Object.fromEntries(guarded) as Phrase['values'];
}

function guardText(value: string): string {
  return value
    .replaceAll(/[\u{E000}\u{E001}]/gu, '\u{FFFD}')
    .replaceAll('[', hiddenOpening)
    .replaceAll(']', hiddenClosing);
}

function shownText(text: string): string {
  return text.replaceAll(hiddenOpening, '[').replaceAll(hiddenClosing, ']');
}

/** Parts a text into plain runs and glossary terms; the runs together are the whole text. */
export function splitGlossaryMarks(text: string): readonly MarkedText[] {
  const runs: MarkedText[] = [];
  let plainFrom = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, strong, term = '', shown = term] = found;
    runs.push(
      { text: text.slice(plainFrom, found.index), term: null },
      strong === undefined ? { text: shown, term } : { text: strong, term: null, strong: true },
    );
    plainFrom = found.index + whole.length;
  }
  runs.push({ text: text.slice(plainFrom), term: null });
  return runs
    .filter((run) => run.text !== '')
    .map((run) => ({ ...run, text: shownText(run.text) }));
}

/** The text as it reads without a glossary. */
export function stripGlossaryMarks(text: string): string {
  return splitGlossaryMarks(text)
    .map((run) => run.text)
    .join('');
}
