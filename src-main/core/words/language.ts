/** The languages Portside speaks, as BCP-47 tags; the first one is spoken where none fits. */
export const languages = ['en', 'de', 'zh-Hans'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself: those who look for theirs may read no other. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  'zh-Hans': '简体中文',
};

/** Which way each language is written, as the `dir` of a page. */
export const writingDirections: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  de: 'ltr',
  'zh-Hans': 'ltr',
};
