import { quotedValue } from '../query/quoted-value.ts';
import { readTerms } from '../query/read-terms.ts';

/** A term of the filter language, its value quoted where it would read as something else. */
export function filterTerm(key: string, value: string | number): string {
  return `${key}:${quotedValue(String(value))}`;
}

/** The same term the other way round: `port:80` and `-port:80`. */
export function negatedTerm(term: string): string {
  return term.startsWith('-') ? term.slice(1) : `-${term}`;
}

/** A filter text with one more term; what it says already is not said twice, nor its opposite. */
export function withTerm(text: string, term: string): string {
  const opposite = negatedTerm(term);
  const terms = readTerms(text).terms.map(({ start, end }) => text.slice(start, end));
  return [...terms.filter((one) => one !== term && one !== opposite), term].join(' ');
}
