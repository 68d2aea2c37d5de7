import { computed, type ComputedRef } from 'vue';
import { useComparison } from '../stores/comparison/comparison.ts';
import { useHistoryView } from '../stores/history/history-view.ts';
import { useListOptions } from '../stores/search/list-options.ts';
import { useShownTable } from '../stores/table/shown-table.ts';
import { viewNames, type ViewName } from '../stores/view-name.ts';
import { useCarriedSelection } from './list/use-carried-selection.ts';

export interface ViewSwitch {
  readonly view: ComputedRef<ViewName>;
  /**
   * The views the shown table has: Unix-domain sockets can be read on Linux alone, and are not in
   * all that can be opened.
   */
  readonly names: ComputedRef<readonly ViewName[]>;
  readonly show: (view: ViewName) => void;
  /** False while something opened is shown, whose past nobody knows. */
  readonly hasHistory: ComputedRef<boolean>;
  readonly showHistory: () => void;
  /** What is shown: one of the views, what happened, or a comparison. */
  readonly page: ComputedRef<ViewName | 'history' | 'comparison'>;
}

/** Which view is shown, and the way to another that takes the selection along. */
export function useViewSwitch(): ViewSwitch {
  const options = useListOptions();
  const shownTable = useShownTable();
  const hasUnix = computed(() =>
    shownTable.opened === null
      ? shownTable.machine?.platform === 'linux'
      : shownTable.opened.unix !== null,
  );
  const names = computed(() => viewNames.filter((name) => name !== 'unix' || hasUnix.value));

  const history = useHistoryView();
  const comparison = useComparison();
  const carrySelectionInto = useCarriedSelection();

  const hasHistory = computed(() => shownTable.opened === null);

  function showHistory(): void {
    if (!hasHistory.value) return;
    comparison.open = false;
    history.open = true;
  }

  function show(view: ViewName): void {
    if (!names.value.includes(view)) return;
    history.open = false;
    comparison.open = false;
    if (view === options.view) return;
    carrySelectionInto(view);
    options.view = view;
  }

  const page = computed(() => {
    if (comparison.open) return 'comparison';
    return history.open ? 'history' : options.view;
  });
  return { view: computed(() => options.view), names, show, hasHistory, showHistory, page };
}
