import type { Language } from './language.ts';
import type { Phrase } from './phrase.ts';

/**
 * Values with these names are amounts. All other numbers (ports, pids, ids, addresses) are names:
 * a port is 8080 in every language, never 8,080.
 */
const amountNames: ReadonlySet<string> = new Set([
  'count',
  'sockets',
  'listeners',
  'number',
  'hidden',
  'rows',
  'seconds',
  'megabytes',
  'received',
  'sent',
  'value',
]);

const formats = new Map<Language, Intl.NumberFormat>();

/** The values of a phrase with its amounts written as readers of the language write them. */
export function writtenAmounts(
  language: Language,
  values: Phrase['values'],
): Readonly<Record<string, string | number>> {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && amountNames.has(name) ? writtenNumber(language, value) : value,
  ]);
  return Object.fromEntries(written) as Record<string, string | number>;
}

/** A number in the digits and separators of a language: `1,234.5`, `1.234,5`. */
export function writtenNumber(language: Language, value: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}
