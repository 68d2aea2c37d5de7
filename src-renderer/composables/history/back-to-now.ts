import type { useComparison } from '../../stores/comparison/comparison.ts';
import type { useHistoryView } from '../../stores/history/history-view.ts';
import type { useShownTable } from '../../stores/table/shown-table.ts';

/** The stores that say what the window shows. */
export interface ShownStores {
  readonly comparison: ReturnType<typeof useComparison>;
  readonly historyView: ReturnType<typeof useHistoryView>;
  readonly shownTable: ReturnType<typeof useShownTable>;
}

/** Shows this machine as it is now, whichever other table was shown. */
export function backToNow({ historyView, shownTable }: Omit<ShownStores, 'comparison'>): void {
  historyView.atMs = null;
  shownTable.backToNow();
}

/** Shows the list of this machine now, whatever was shown. */
export function showLiveTable(stores: ShownStores): void {
  stores.comparison.open = false;
  stores.historyView.open = false;
  backToNow(stores);
}
