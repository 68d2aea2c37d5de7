import { watchEffect } from 'vue';
import { writingDirections } from '../../../src-main/core/words/language.ts';
import { useLanguage } from '../../stores/settings/language.ts';

/** Puts the language that is spoken on the page, for screen readers, fonts and hyphenation. */
export function usePageLanguage(page: Document): void {
  const store = useLanguage();
  watchEffect(() => {
    page.documentElement.lang = store.speech.language;
    page.documentElement.dir = writingDirections[store.speech.language];
  });
}
