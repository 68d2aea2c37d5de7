import { createI18n } from 'vue-i18n';
import type { Plugin } from 'vue';
import { english } from '../src-main/core/words/english/english.ts';

/** The Vue plugin that carries the catalogue. */
export function createWords(): Plugin {
  return createI18n({
    legacy: false,
    locale: 'en',
    messages: { en: english },
    warnHtmlMessage: false,
  });
}
