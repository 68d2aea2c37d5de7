import { withTerm } from '../../../src-main/core/actions/filter-text.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import { readTerms } from '../../../src-main/core/query/read-terms.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';

/** One term of the filter that stays until it is removed; while it is off it only waits. */
export interface SearchChip {
  readonly text: string;
  readonly on: boolean;
}

/** The terms of a text as chips. */
export function chipsOf(text: string): readonly SearchChip[] {
  return readTerms(text).terms.map(({ start, end }) => ({
    text: text.slice(start, end),
    on: true,
  }));
}

/** The chips with those of `text` after them; a term that is there already is switched on instead. */
export function withChips(chips: readonly SearchChip[], text: string): readonly SearchChip[] {
  const added = chipsOf(text);
  const kept = chips.filter((chip) => !added.some((one) => one.text === chip.text));
  return [...kept, ...added];
}

/** The chips with one more term, and without its opposite. */
export function withChip(chips: readonly SearchChip[], term: string): readonly SearchChip[] {
  const stay = new Set(chipsOf(withTerm(textOfAll(chips), term)).map(({ text }) => text));
  return withChips(
    chips.filter(({ text }) => stay.has(text)),
    term,
  );
}

/** The text of the chips that narrow the list: those that are on and mean something. */
export function textOfChips(chips: readonly SearchChip[]): string {
  return textOfAll(chips.filter((chip) => chip.on && problemOfChip(chip) === null));
}

/** Why a chip means nothing, as one that was saved by another version may; null where it does. */
export function problemOfChip({ text }: SearchChip): Phrase | null {
  const parsed = parseFilter(text);
  return parsed.ok ? null : (parsed.errors[0] ?? null);
}

function textOfAll(chips: readonly SearchChip[]): string {
  return chips.map(({ text }) => text).join(' ');
}
