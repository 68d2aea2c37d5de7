import { useHistoryView } from '../../stores/history/history-view.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { backToNow } from './back-to-now.ts';

/** Shows this machine as it is now, whichever other table was shown. */
export function useBackToNow(): () => void {
  const stores = { historyView: useHistoryView(), shownTable: useShownTable() };
  return () => backToNow(stores);
}
