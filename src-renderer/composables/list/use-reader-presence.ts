import { computed, onScopeDispose, shallowRef, type ComputedRef } from 'vue';
import type { Hold } from '../../stores/rows/settle-rows.ts';

/** How long a reader who does nothing still counts as busy in the list, in milliseconds. */
export const restAfterMs = 2000;

export interface ReaderPresence {
  readonly hold: ComputedRef<Hold>;
  readonly enter: () => void;
  readonly leave: () => void;
  /** The reader moved, scrolled or pressed a key in the list. */
  readonly act: () => void;
}

/**
 * Tells how still the list must be kept: order stays while the pointer is in it, and everything
 * above the reader's line while they are busy there.
 */
export function useReaderPresence(): ReaderPresence {
  const inside = shallowRef(false);
  const busy = shallowRef(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function act(): void {
    busy.value = true;
    clearTimeout(timer);
    timer = setTimeout(rest, restAfterMs);
  }

  function rest(): void {
    busy.value = false;
  }

  onScopeDispose(() => clearTimeout(timer));
  return {
    hold: computed(() => (busy.value ? 'all' : inside.value ? 'order' : 'none')),
    act,
    enter: () => void (inside.value = true),
    leave() {
      inside.value = false;
      clearTimeout(timer);
      rest();
    },
  };
}
