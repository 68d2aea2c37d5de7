import {
  createCoreContext,
  fallbackWithSimple,
  registerLocaleFallbacker,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate as translateWith,
} from '@intlify/core-base';
import { catalogues } from './catalogues.ts';
import { chooseSpeech, type Speech } from './choose-language.ts';
import { compileWords } from './compile-words.ts';
import type { Language } from './language.ts';
import type { Phrase } from './phrase.ts';
import { pluralRules } from './plural-forms.ts';
import { writtenAmounts, writtenNumber } from './written-amounts.ts';

registerMessageCompiler(compileWords);
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

/** Words without values are always the same, and lists ask for them thousands of times. */
const fixedWords: Readonly<Record<Language, Map<string, string>>> = {
  en: new Map(),
  de: new Map(),
  'zh-Hans': new Map(),
};

let spoken: Speech = chooseSpeech([]);

/**
 * Chooses what `translate` speaks. A process speaks one language at a time, as it has one person
 * before it; the host sets it, and again whenever the person chooses another.
 */
export function setSpeech(speech: Speech): void {
  spoken = speech;
}

/** An amount that stands by itself, written as `translate` writes those in its words. */
export function writeNumber(amount: number): string {
  return writtenNumber(spoken.locale, amount);
}

/** What `translate` speaks now. */
export function currentSpeech(): Speech {
  return spoken;
}

/** Turns a phrase into words of the chosen language; see `translateIn`. */
export function translate(key: string, values: Phrase['values'] = {}): string {
  return translateIn(spoken, key, values);
}

/**
 * Turns a phrase into words of one language. A value named `count` picks the form of a plural, and
 * amounts are written by the conventions of the locale. An unknown key is a programming error and
 * throws.
 */
export function translateIn(speech: Speech, key: string, values: Phrase['values'] = {}): string {
  if (Object.keys(values).length > 0) return translateAnew(speech, key, values);
  const known = fixedWords[speech.language].get(key) ?? translateAnew(speech, key, values);
  fixedWords[speech.language].set(key, known);
  return known;
}

function translateAnew(
  { language, locale }: Speech,
  key: string,
  values: Phrase['values'],
): string {
  const count = values['count'];
  const named = { ...writtenAmounts(locale, values) };
  const options = { locale: language, ...(typeof count === 'number' ? { plural: count } : {}) };
  const text = translateWith(context, key, named, options);
  if (typeof text !== 'string' || text === key) throw new Error(`no words for ${key}`);
  return text;
}
