import { computed, type ComputedRef } from 'vue';
import { agePhrase } from '../../src-main/core/words/duration-phrase.ts';
import { freshnessOf, type Freshness } from '../stores/table/freshness.ts';
import { useHostStatus } from '../stores/table/host-status.ts';
import { useLiveTable } from '../stores/table/live-table.ts';
import { useClock } from './use-clock.ts';
import { useWords } from './use-words.ts';

export interface DataFreshness {
  readonly freshness: ComputedRef<Freshness>;
  /** Age of what is on screen, in words; null before the first reading. */
  readonly age: ComputedRef<string | null>;
}

/** How old the data on screen is and whether it still can be trusted, as time goes by. */
export function useFreshness(): DataFreshness {
  const { sayPhrase } = useWords();
  const clock = useClock();
  const hostStatus = useHostStatus();
  const liveTable = useLiveTable();

  const ageMs = computed(() => {
    const halted = hostStatus.status?.pause != null;
    if (!halted && liveTable.pausedAtMs !== null) return clock.tickMs.value - liveTable.pausedAtMs;
    return hostStatus.ageMs(clock.tickMs.value);
  });
  const freshness = computed(() =>
    freshnessOf({
      connection: hostStatus.connection,
      status: hostStatus.status,
      ageMs: ageMs.value,
      paused: liveTable.pausedAtMs !== null,
    }),
  );
  const age = computed(() => (ageMs.value === null ? null : sayPhrase(agePhrase(ageMs.value))));
  return { freshness, age };
}
