import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import {
  chooseSpeech,
  type Speech,
  spokenBy,
} from '../../../src-main/core/words/choose-language.ts';
import { languages } from '../../../src-main/core/words/language.ts';
import { setSpeech } from '../../../src-main/core/words/translate.ts';
import { useHostStatus } from '../table/host-status.ts';
import { recall, remember } from './local-memory.ts';
import { useSettings } from './settings.ts';

const lastLanguageKey = 'portside.lastLanguage';

/**
 * The language this window speaks: that of the settings or, where they leave it to the system, the
 * best of what the person prefers. Until the host has told the settings, the language this window
 * spoke last stands in, so that its words do not change under the reader.
 */
export const useLanguage = defineStore('language', () => {
  const settings = useSettings();
  const hostStatus = useHostStatus();
  const last = readLast();

  const preferred = computed(() => hostStatus.description?.systemLanguages ?? pageLanguages());
  const choice = computed(() => (settings.state === null ? last : settings.settings.language));
  const speech = computed<Speech>(() => spokenBy(choice.value ?? 'system', preferred.value));
  /** What would be spoken if the settings left it to the system. */
  const system = computed(() => chooseSpeech(preferred.value));

  watch(
    speech,
    (next) => {
      setSpeech(next);
      if (settings.state !== null) remember(lastLanguageKey, next.language);
    },
    { immediate: true, flush: 'sync' },
  );

  return { speech, system };
});

function readLast() {
  const stored = recall(lastLanguageKey);
  return languages.find((language) => language === stored) ?? null;
}

/** What the browser was set to; Electron's page does not know, so its host says it. */
function pageLanguages(): readonly string[] {
  return globalThis.navigator.languages;
}
