import type { FilterTerm, FilterValue } from './filter-term.ts';

/** The terms of a filter text, and the offset of a quote that is never closed (else null). */
export interface TermReading {
  readonly terms: readonly FilterTerm[];
  readonly openQuoteAt: number | null;
}

/**
 * Parts a filter text into terms at white space. Within `"…"` white space, commas and colons are
 * plain characters; there `\"` and `\\` stand for a quote and a backslash. Never throws.
 */
export function readTerms(text: string): TermReading {
  const terms: FilterTerm[] = [];
  let openQuoteAt: number | null = null;
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const term = readTerm(text, at);
    terms.push(term);
    openQuoteAt ??= term.openQuoteAt;
    at = skipSpace(text, term.end);
  }
  return { terms, openQuoteAt };
}

/** A key is a word before a colon, unless it is the beginning of an IPv6 address (`dead:beef::`). */
const keyAhead = /^(?![\da-f]{1,4}:[\da-f:.]*:)([a-z]+):/i;

function readTerm(text: string, start: number): FilterTerm & { openQuoteAt: number | null } {
  const negated = /^[-!]/.test(text.slice(start, start + 1));
  const afterSign = negated ? start + 1 : start;
  const key = keyAhead.exec(text.slice(afterSign, afterSign + 40))?.[1] ?? null;
  const values: FilterValue[] = [];
  let openQuoteAt: number | null = null;
  let at = key === null ? afterSign : afterSign + key.length + 1;
  for (;;) {
    const value = readValue(text, at);
    values.push(value);
    openQuoteAt ??= value.openQuoteAt;
    at = value.end;
    if (text[at] !== ',') break;
    at += 1;
  }
  return { start, end: at, negated, key: key?.toLowerCase() ?? null, values, openQuoteAt };
}

function readValue(text: string, start: number): FilterValue & { openQuoteAt: number | null } {
  let value = '';
  let at = start;
  let openQuoteAt: number | null = null;
  while (at < text.length && !isSpace(text, at) && text[at] !== ',') {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      value += quoted.value;
      if (!quoted.closed) openQuoteAt ??= at;
      at = quoted.end;
    } else {
      value += text.charAt(at);
      at += 1;
    }
  }
  return { text: value, start, end: at, openQuoteAt };
}

function readQuoted(
  text: string,
  quoteAt: number,
): { value: string; end: number; closed: boolean } {
  let value = '';
  let at = quoteAt + 1;
  while (at < text.length && text[at] !== '"') {
    if (text[at] === '\\' && /["\\]/.test(text.charAt(at + 1))) at += 1;
    value += text.charAt(at);
    at += 1;
  }
  const closed = at < text.length;
  return { value, end: closed ? at + 1 : at, closed };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
