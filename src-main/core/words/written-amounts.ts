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

const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const numberOptions = {
  number: {},
  tenths,
  percent: { style: 'percent', ...tenths },
} as const;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The values of a phrase with its amounts written by the conventions of `locale` (a BCP-47 tag); one
 * named `tenths` keeps its tenth also where that is 0.
 */
export function writtenAmounts(locale: string, values: Phrase['values']): Phrase['values'] {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? writtenValue(locale, name, value) : value,
  ]);
  return Object.fromEntries(written) as Phrase['values'];
}

function writtenValue(locale: string, name: string, value: number): string | number {
  if (name === 'tenths') return formatOf(locale, 'tenths').format(value);
  return amountNames.has(name) ? writtenNumber(locale, value) : value;
}

/** A number in the digits and separators of a locale: `1,234.5`, `1.234,5`. */
export function writtenNumber(locale: string, value: number): string {
  return formatOf(locale, 'number').format(value);
}

/** A share of one, to a tenth of a percent: `0.6%`, `0,6 %`. */
export function writtenPercent(locale: string, share: number): string {
  return formatOf(locale, 'percent').format(share);
}

function formatOf(locale: string, manner: keyof typeof numberOptions): Intl.NumberFormat {
  const key = `${manner} ${locale}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, numberOptions[manner]);
  formats.set(key, format);
  return format;
}
