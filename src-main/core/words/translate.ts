import {
  compile,
  createCoreContext,
  fallbackWithSimple,
  registerLocaleFallbacker,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate as translateWith,
} from '@intlify/core-base';
import { catalogues } from './catalogues.ts';
import type { Language } from './language.ts';
import type { Phrase } from './phrase.ts';
import { pluralRules } from './plural-forms.ts';
import { writtenAmounts } from './written-amounts.ts';

registerMessageCompiler(compile);
registerMessageResolver(resolveValue);
registerLocaleFallbacker(fallbackWithSimple);

const context = createCoreContext({
  locale: 'en',
  messages: catalogues,
  pluralRules,
  fallbackLocale: false,
  missingWarn: false,
  warnHtmlMessage: false,
});

let spoken: Language = 'en';

/**
 * Chooses the language `translate` speaks. A process speaks one language at a time, as it has one
 * person before it; the host sets it, and again whenever the person chooses another.
 */
export function setLanguage(language: Language): void {
  spoken = language;
}

/** The language `translate` speaks now. */
export function currentLanguage(): Language {
  return spoken;
}

/** Turns a phrase into words of the chosen language; see `translateIn`. */
export function translate(key: string, values: Phrase['values'] = {}): string {
  return translateIn(spoken, key, values);
}

/**
 * Turns a phrase into words of one language. A value named `count` picks the form of a plural, and
 * amounts are written as the language writes numbers. An unknown key is a programming error and
 * throws.
 */
export function translateIn(
  language: Language,
  key: string,
  values: Phrase['values'] = {},
): string {
  const count = values['count'];
  const named = writtenAmounts(language, values);
  const options = { locale: language, ...(typeof count === 'number' ? { plural: count } : {}) };
  const text = translateWith(context, key, named, options);
  if (typeof text !== 'string' || text === key) throw new Error(`no words for ${key}`);
  return text;
}
