import type { Catalogue } from './catalogue.ts';
import { english } from './english/english.ts';
import { german } from './german/german.ts';
import type { Language } from './language.ts';
import { simplifiedChinese } from './simplified-chinese/simplified-chinese.ts';

/** The words of every language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: english,
  de: german,
  'zh-Hans': simplifiedChinese,
};
