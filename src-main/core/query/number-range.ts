import type { ValueProblem } from './filter-term.ts';

/** Inclusive range of whole numbers. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads `80` or `8000-8999`, each at most `highest`. `what` is the key the values belong to, for
 * the message.
 */
export function parseNumberRange(
  text: string,
  highest: number,
  what: string,
): NumberRange | ValueProblem {
  const parts = /^(\d{1,12})(?:-(\d{1,12}))?$/.exec(text);
  if (parts === null) return { key: 'filter.badNumber', values: { what, value: text } };
  const first = Number(parts[1]);
  const last = parts[2] === undefined ? first : Number(parts[2]);
  if (Math.max(first, last) > highest) {
    return { key: 'filter.numberTooHigh', values: { what, value: text, highest: String(highest) } };
  }
  if (first > last) return { key: 'filter.rangeBackwards', values: { what, first, last } };
  return { first, last };
}

export function inRange(value: number, range: NumberRange): boolean {
  return value >= range.first && value <= range.last;
}

export const highestPort = 65_535;

/** The highest pid any OS gives (32 bits). */
export const highestPid = 2 ** 32 - 1;
