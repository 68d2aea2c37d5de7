import type { useHistoryView } from '../stores/history-view.ts';
import type { useShownTable } from '../stores/shown-table.ts';

/** The stores that say which table is shown. */
export interface ShownStores {
  readonly historyView: ReturnType<typeof useHistoryView>;
  readonly shownTable: ReturnType<typeof useShownTable>;
}

/** Shows this machine as it is now, whichever other table was shown. */
export function backToNow({ historyView, shownTable }: ShownStores): void {
  historyView.atMs = null;
  shownTable.backToNow();
}
