import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** The sheet with every word of the glossary, wherever it was asked for. */
export const useGlossarySheet = defineStore('glossary-sheet', () => {
  const open = shallowRef(false);
  /** The word the reader comes from, which is shown first; null shows the beginning. */
  const term = shallowRef<string | null>(null);

  function show(from: string | null = null): void {
    term.value = from;
    open.value = true;
  }

  return { open, term, show };
});
