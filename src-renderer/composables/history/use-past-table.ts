import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import type { TableAtAnswer } from '../../../src-main/core/history/history-answers.ts';
import { useHistoryView } from '../../stores/history/history-view.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useHost } from '../use-host.ts';

export interface PastTable {
  /** What is known of the moment in sight; null while it is asked for. */
  readonly answer: Readonly<ShallowRef<TableAtAnswer | null>>;
  readonly failure: Readonly<ShallowRef<string | null>>;
}

/** While the scrubber moves not every place it passes is asked for. */
const patienceMs = 80;

/** Shows the table of the moment that was chosen in place of the live one, until the view is left. */
export function usePastTable(): PastTable {
  const host = useHost();
  const wish = useHistoryView();
  const shownTable = useShownTable();
  const options = useListOptions();
  const answer = shallowRef<TableAtAnswer | null>(null);
  const failure = shallowRef<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function show(atMs: number): Promise<void> {
    try {
      const told = await host.history.tableAt(atMs);
      if (wish.atMs !== atMs) return;
      answer.value = told;
      failure.value = null;
      // Unix-domain sockets are not recorded.
      if (options.view === 'unix') options.view = 'ports';
      shownTable.show({ kind: 'moment', atMs, sockets: told.sockets });
    } catch (error) {
      if (wish.atMs === atMs) failure.value = error instanceof Error ? error.message : '';
    }
  }

  function leave(): void {
    clearTimeout(timer);
    answer.value = null;
    failure.value = null;
    if (shownTable.shown.kind === 'moment') shownTable.backToNow();
  }

  watch(
    () => wish.atMs,
    (atMs) => {
      clearTimeout(timer);
      if (atMs === null) leave();
      else timer = setTimeout(() => void show(atMs), patienceMs);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    wish.atMs = null;
    leave();
  });
  return { answer, failure };
}
