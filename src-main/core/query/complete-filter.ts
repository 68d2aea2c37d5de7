import type { FilterTerm, FilterValue } from './filter-term.ts';
import type { KnownValue } from './known-values.ts';
import { quotedValue } from './quoted-value.ts';
import { readTerms } from './read-terms.ts';
import { valueParsers } from './value-parsers.ts';

/** One way to go on typing. `insert` takes the place of the completion's `start`..`end`. */
export type Proposal =
  | { readonly kind: 'key'; readonly key: string; readonly insert: string }
  | {
      readonly kind: 'value';
      readonly key: string;
      readonly insert: string;
      readonly value: KnownValue;
    };

/** What may stand at the cursor; offsets count UTF-16 units of the text as typed. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly proposals: readonly Proposal[];
}

/** The values of a key that exist now. */
export type ValuesOf = (key: string) => readonly KnownValue[];

const mostValues = 40;
/** Of what a bare word may mean, only the beginning of the list is of use. */
const mostMeant = 6;
/** The keys whose values a bare word is looked for in. */
const meantKeys = ['proc', 'service', 'port', 'container'] as const;

/**
 * Proposes how to go on at the cursor: keys where a term begins, what a bare word may mean, and
 * the values of a key that exist now. None where what stands there is complete.
 */
export function completeFilter(text: string, cursor: number, valuesOf: ValuesOf): Completion {
  const term = readTerms(text).terms.find(({ start, end }) => start <= cursor && cursor <= end);
  if (term === undefined) return { start: cursor, end: cursor, proposals: keysFrom('') };
  if (term.key === null) return completeWord(text, term, valuesOf);
  const value = term.values.find(({ start, end }) => start <= cursor && cursor <= end);
  if (value === undefined) return { start: cursor, end: cursor, proposals: [] };
  const proposals = valuesFor(term.key, value.text, valuesOf(term.key)).slice(0, mostValues);
  return completed(text, value, proposals);
}

/** The text with a proposal in it, and where the cursor stands then. */
export function withProposal(
  text: string,
  { start, end }: Completion,
  { insert }: Proposal,
): { readonly text: string; readonly cursor: number } {
  return { text: text.slice(0, start) + insert + text.slice(end), cursor: start + insert.length };
}

function completeWord(text: string, term: FilterTerm, valuesOf: ValuesOf): Completion {
  const [word] = term.values;
  if (word === undefined || term.values.length > 1) {
    return { start: term.end, end: term.end, proposals: [] };
  }
  const keys = keysFrom(word.text);
  if (word.text === '') return completed(text, word, keys);
  const meant = meantKeys.flatMap((key) =>
    valuesFor(key, word.text, valuesOf(key), true).slice(0, mostMeant),
  );
  const whole = meant.map((one) => ({ ...one, insert: `${one.key}:${one.insert}` }));
  return completed(text, word, [...keys, ...whole]);
}

function keysFrom(beginning: string): readonly Proposal[] {
  const wanted = beginning.toLowerCase();
  return [...valueParsers.keys()]
    .filter((key) => key.startsWith(wanted))
    .map((key) => ({ kind: 'key', key, insert: `${key}:` }));
}

/** Values that begin with what was typed stand before those that only hold it. */
function valuesFor(
  key: string,
  typed: string,
  values: readonly KnownValue[],
  onlyBeginning = false,
): readonly Extract<Proposal, { kind: 'value' }>[] {
  const wanted = typed.toLowerCase();
  const holding = values.filter(
    ({ text, note }) =>
      text.toLowerCase().includes(wanted) || (note?.toLowerCase().includes(wanted) ?? false),
  );
  const begins = ({ text }: KnownValue): boolean => text.toLowerCase().startsWith(wanted);
  const rest = onlyBeginning ? [] : holding.filter((value) => !begins(value));
  return [...holding.filter(begins), ...rest].map((value) => ({
    kind: 'value',
    key,
    insert: quotedValue(value.text),
    value,
  }));
}

/** Nothing is proposed where the one proposal stands there already. */
function completed(
  text: string,
  { start, end }: Pick<FilterValue, 'start' | 'end'>,
  proposals: readonly Proposal[],
): Completion {
  const [only] = proposals;
  const done = proposals.length === 1 && only?.insert === text.slice(start, end);
  return { start, end, proposals: done ? [] : proposals };
}
