import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';

/** A table that is being opened. */
export interface OpeningProgress {
  /** What the person knows it by. */
  readonly name: string;
  /** Sockets that have come of those there are; 0 of 0 while the text is still read. */
  readonly done: number;
  readonly total: number;
}

/** The one table that is being opened, if any. A new one takes the place of the last. */
export const useOpeningProgress = defineStore('opening-progress', () => {
  const current = shallowRef<OpeningProgress | null>(null);
  let controller: AbortController | null = null;

  /** Gives up what is being opened. */
  function cancel(): void {
    controller?.abort();
    controller = null;
    current.value = null;
  }

  /** The signal ends when it was given up, as by the next one. */
  function begin(): AbortSignal {
    cancel();
    controller = new AbortController();
    return controller.signal;
  }

  /** It takes long enough to be told. */
  function tell(signal: AbortSignal, name: string): void {
    if (!signal.aborted) current.value = { name, done: 0, total: 0 };
  }

  /** What comes from one that was given up is not heard. */
  function advance(signal: AbortSignal, done: number, total: number): void {
    if (signal.aborted || current.value === null) return;
    current.value = { ...current.value, done, total };
  }

  function end(signal: AbortSignal): void {
    if (!signal.aborted) cancel();
  }

  const percent = computed(() => {
    const total = current.value?.total ?? 0;
    return total === 0 ? null : Math.floor((100 * (current.value?.done ?? 0)) / total);
  });

  return { current, percent, begin, tell, advance, end, cancel };
});
