import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Phrase } from '../../src-main/core/words/phrase.ts';

/** The one short message at the foot of the window that tells how an action went. */
export const useToast = defineStore('toast', () => {
  const phrase = shallowRef<Phrase | null>(null);

  function show(key: string, values: Phrase['values'] = {}): void {
    phrase.value = { key, values };
  }

  function hide(): void {
    phrase.value = null;
  }

  return { phrase, show, hide };
});
