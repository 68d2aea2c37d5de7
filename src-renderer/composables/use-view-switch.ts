import { computed, type ComputedRef } from 'vue';
import { carrySelection } from '../stores/carry-selection.ts';
import { useComparison } from '../stores/comparison.ts';
import { useHistoryView } from '../stores/history-view.ts';
import { useListOptions } from '../stores/list-options.ts';
import { useLiveTable } from '../stores/live-table.ts';
import { useHostStatus } from '../stores/host-status.ts';
import { viewNames, type ViewName } from '../stores/view-name.ts';

export interface ViewSwitch {
  readonly view: ComputedRef<ViewName>;
  /** The views this machine has: Unix-domain sockets can be read on Linux alone. */
  readonly names: ComputedRef<readonly ViewName[]>;
  readonly show: (view: ViewName) => void;
  readonly showHistory: () => void;
  /** What is shown: one of the views, what happened, or a comparison. */
  readonly page: ComputedRef<ViewName | 'history' | 'comparison'>;
}

/** Which view is shown, and the way to another that takes the selection along. */
export function useViewSwitch(): ViewSwitch {
  const options = useListOptions();
  const liveTable = useLiveTable();
  const hostStatus = useHostStatus();
  const names = computed(() =>
    viewNames.filter((name) => name !== 'unix' || hostStatus.machine?.platform === 'linux'),
  );

  const history = useHistoryView();
  const comparison = useComparison();

  function showHistory(): void {
    comparison.open = false;
    history.open = true;
  }

  function show(view: ViewName): void {
    if (!names.value.includes(view)) return;
    history.open = false;
    comparison.open = false;
    if (view === options.view) return;
    const selected = options.openKey ?? options.activeKey;
    const carried =
      selected === null || view === 'unix'
        ? null
        : carrySelection(selected, liveTable.view.ports, view);
    for (const key of carried?.unfold ?? []) options.expansion.set(key, true);
    options.activeKey = carried?.rowKey ?? null;
    if (options.openKey !== null) options.openKey = carried?.rowKey ?? null;
    options.view = view;
  }

  const page = computed(() => {
    if (comparison.open) return 'comparison';
    return history.open ? 'history' : options.view;
  });
  return { view: computed(() => options.view), names, show, showHistory, page };
}
