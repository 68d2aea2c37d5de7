import type { Filter, FilterError, ParsedFilter } from './filter.ts';
import type { FilterTerm, FilterValue, ValueParser } from './filter-term.ts';
import { readTerms } from './read-terms.ts';
import { parseWord, valueParsers } from './value-parsers.ts';

/**
 * Reads the filter language: terms parted by white space must all match, values parted by commas
 * are alternatives, `-` or `!` before a term negates it, quotes keep white space and commas.
 * Every term that means nothing is told, with its place. Never throws.
 */
export function parseFilter(text: string): ParsedFilter {
  const { terms, openQuoteAt } = readTerms(text);
  const errors: FilterError[] = [];
  if (openQuoteAt !== null) errors.push(openQuoteError(text, openQuoteAt));
  const filters = openQuoteAt === null ? terms.map((term) => parseTerm(text, term, errors)) : [];
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, filter: (socket) => filters.every((filter) => filter(socket)) };
}

function parseTerm(text: string, term: FilterTerm, errors: FilterError[]): Filter {
  const parser = term.key === null ? parseWord : valueParsers.get(term.key);
  if (parser === undefined) errors.push(unknownKeyError(text, term));
  const alternatives = parser === undefined ? [] : parseValues(text, term, parser, errors);
  const [only] = alternatives;
  const filter: Filter =
    only !== undefined && alternatives.length === 1
      ? only
      : (socket) => alternatives.some((alternative) => alternative(socket));
  return term.negated ? (socket) => !filter(socket) : filter;
}

function parseValues(
  text: string,
  term: FilterTerm,
  parser: ValueParser,
  errors: FilterError[],
): readonly Filter[] {
  return term.values.flatMap((value) => {
    const parsed = value.text === '' ? missingValue(term) : parser(value.text);
    if (typeof parsed === 'function') return parsed;
    errors.push({ ...placeOf(text, value.text === '' ? term : value), ...parsed });
    return [];
  });
}

function missingValue(term: FilterTerm): Pick<FilterError, 'key' | 'values'> {
  if (term.key === null) return { key: 'filter.nothingThere', values: {} };
  return { key: 'filter.valueMissing', values: { what: term.key } };
}

function unknownKeyError(text: string, term: FilterTerm): FilterError {
  const keys = [...valueParsers.keys()].join(', ');
  const values = { what: term.key ?? '', keys };
  return { ...placeOf(text, term), key: 'filter.unknownKey', values };
}

function openQuoteError(text: string, start: number): FilterError {
  return { ...placeOf(text, { start, end: text.length }), key: 'filter.openQuote', values: {} };
}

function placeOf(
  text: string,
  { start, end }: Pick<FilterValue, 'start' | 'end'>,
): Pick<FilterError, 'start' | 'end' | 'term'> {
  return { start, end, term: text.slice(start, end) };
}
