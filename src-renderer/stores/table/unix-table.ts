import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { UnixReading } from '../../../src-main/core/unix/unix-reading.ts';
import type { UnixRow } from '../rows/list-row.ts';
import { useListOptions } from '../search/list-options.ts';
import { useSearchTerms } from '../search/search-terms.ts';
import { useShownTable } from './shown-table.ts';
import { unixRows } from '../rows/unix-rows.ts';

/** The Unix-domain sockets as they were last read; they are read only while somebody looks. */
export const useUnixTable = defineStore('unix-table', () => {
  const options = useListOptions();
  const search = useSearchTerms();
  const shownTable = useShownTable();
  const live = shallowRef<UnixReading | null>(null);
  /** Of this machine as last read, or of what was opened. */
  const reading = computed(() =>
    shownTable.opened === null ? live.value : shownTable.opened.unix,
  );
  const asking = ref(false);
  /** The last question got no answer. */
  const failed = ref(false);

  const all = computed<readonly UnixRow[]>(() =>
    unixRows(reading.value?.sockets ?? [], '', options.order),
  );
  const rows = computed<readonly UnixRow[]>(() =>
    unixRows(reading.value?.sockets ?? [], search.narrowing, options.order),
  );

  /** Asks for a reading, one at a time; what is shown stays until the answer is there. */
  async function refresh(ask: () => Promise<UnixReading>): Promise<void> {
    if (asking.value) return;
    asking.value = true;
    try {
      live.value = await ask();
      failed.value = false;
    } catch {
      failed.value = true;
    } finally {
      asking.value = false;
    }
  }

  function rowOf(key: string): UnixRow | null {
    return all.value.find((row) => row.key === key) ?? null;
  }

  return { reading, asking, failed, rows, refresh, rowOf };
});
