import { computed, type ComputedRef } from 'vue';
import type { PauseChoice, ReadingPause } from '../../src-main/core/table/reading-pause.ts';
import { useHostStatus } from '../stores/table/host-status.ts';
import { useToast } from '../stores/toast.ts';
import { useHost } from './use-host.ts';

/** Whether the host reads nothing for now, and how to have that or end it. */
export interface ReadingPauseSwitch {
  readonly pause: ComputedRef<ReadingPause | null>;
  /** Null reads again. What the host refuses is told in a toast. */
  readonly wish: (choice: PauseChoice | null) => Promise<void>;
}

export function useReadingPause(): ReadingPauseSwitch {
  const host = useHost();
  const hostStatus = useHostStatus();
  const toast = useToast();

  async function wish(choice: PauseChoice | null): Promise<void> {
    try {
      await host.pauseReadings(choice);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      toast.show('pause.failed', { problem });
    }
  }

  return { pause: computed(() => hostStatus.status?.pause ?? null), wish };
}
