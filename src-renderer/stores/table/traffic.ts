import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { TrafficReading } from '../../../src-main/core/traffic/traffic-reading.ts';
import { withReading, type TrafficTable } from '../../../src-main/core/traffic/traffic-table.ts';

/** What connections carry, read only while somebody looks at it. */
export const useTraffic = defineStore('traffic', () => {
  const table = shallowRef<TrafficTable | null>(null);
  /** Why it could not be read the last time. */
  const note = shallowRef<Note | null>(null);
  /** The last question got no answer. */
  const failed = ref(false);
  const readers = ref(0);
  const isWanted = computed(() => readers.value > 0);

  /** Asks for a reading; what is known stays until the answer is there. Never rejects. */
  async function refresh(ask: () => Promise<TrafficReading>): Promise<void> {
    try {
      const reading = await ask();
      table.value = withReading(table.value, reading);
      note.value = reading.readable ? null : (reading.notes[0] ?? null);
      failed.value = false;
    } catch {
      failed.value = true;
    }
  }

  /** Somebody looks from now on, until the returned function is called. */
  function want(): () => void {
    readers.value += 1;
    return () => (readers.value -= 1);
  }

  return { table, note, failed, isWanted, refresh, want };
});
