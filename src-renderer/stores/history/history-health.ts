import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { HistoryStatus } from '../../../src-main/core/history/history-status.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';

/** What a person should know of the recording, wherever in the window they are. */
export const useHistoryHealth = defineStore('history-health', () => {
  const status = shallowRef<HistoryStatus | null>(null);
  const understood = shallowRef(0);

  /** What keeps history from being recorded; null where nothing does, or the person wants none. */
  const problem = computed<Phrase | null>(() => {
    const { state, problem: told = null } = status.value ?? {};
    return state === 'failing' || state === 'unavailable' ? told : null;
  });
  /** What happened to the file and was not read yet. */
  const notes = computed(() => (status.value?.notes ?? []).slice(understood.value));

  function accept(next: HistoryStatus): void {
    // A host that was started anew counts from the beginning.
    understood.value = Math.min(understood.value, next.notes.length);
    status.value = next;
  }

  /** The notes were read; they are shown no more in this window, outside the History view. */
  function understand(): void {
    understood.value = status.value?.notes.length ?? 0;
  }

  return { problem, notes, accept, understand };
});
