import type { Language } from './language.ts';

/**
 * Which of the `forms` of a text a count takes. A language tells as many whole numbers apart as
 * CLDR gives it cardinal categories; a text that has one form more than that says “none” with its
 * first.
 */
type PluralRule = (count: number, forms: number) => number;

/** one | other, or none | one | other (English and German alike). */
function singularAndPlural(count: number, forms: number): number {
  if (forms === 2) return count === 1 ? 0 : 1;
  return Math.min(count, forms - 1);
}

/** other, or none | other: Chinese words have no plural. */
function noPlural(count: number, forms: number): number {
  return Math.min(count, forms - 1);
}

/** The plural rule of each language. */
export const pluralRules: Readonly<Record<Language, PluralRule>> = {
  en: singularAndPlural,
  de: singularAndPlural,
  'zh-Hans': noPlural,
};

/** How many forms a plural has without one for “none”. */
export const pluralFormCounts: Readonly<Record<Language, number>> = { en: 2, de: 2, 'zh-Hans': 1 };
