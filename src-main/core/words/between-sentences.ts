import type { Language } from './language.ts';

/** What stands between two sentences: Chinese writes them without a space. */
export const betweenSentences: Readonly<Record<Language, string>> = {
  en: ' ',
  de: ' ',
  'zh-Hans': '',
};
