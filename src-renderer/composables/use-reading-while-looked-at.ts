import { onScopeDispose, watch } from 'vue';
import { useHostStatus } from '../stores/table/host-status.ts';
import { useLiveTable } from '../stores/table/live-table.ts';

export interface ReadingWhileLookedAt {
  /** Whether somebody looks at what is read; watched. */
  readonly isLookedAt: () => boolean;
  /** Resolves when the answer is there, or will not come. Must not reject. */
  readonly ask: () => Promise<void>;
  readonly everyMs: number;
}

/**
 * Reads at once when somebody begins to look, and every so often after the answer while they do,
 * but not while the page is hidden or the table stands still. Ends with its scope. What it answers
 * reads now.
 */
export function useReadingWhileLookedAt(options: ReadingWhileLookedAt): () => void {
  const { isLookedAt, ask, everyMs } = options;
  const liveTable = useLiveTable();
  const hostStatus = useHostStatus();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  function read(): void {
    clearTimeout(timer);
    void ask().then(plan);
  }

  function plan(): void {
    clearTimeout(timer);
    if (!ended && isLookedAt()) timer = setTimeout(readIfMoving, everyMs);
  }

  function readIfMoving(): void {
    const still = liveTable.pausedAtMs !== null || hostStatus.status?.pause != null;
    if (document.hidden || still) plan();
    else read();
  }

  watch(
    isLookedAt,
    (looked) => {
      if (looked) read();
      else clearTimeout(timer);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    ended = true;
    clearTimeout(timer);
  });
  return read;
}
