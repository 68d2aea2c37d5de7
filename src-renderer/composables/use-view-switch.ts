import { computed, type ComputedRef } from 'vue';
import { carrySelection } from '../stores/carry-selection.ts';
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

  function show(view: ViewName): void {
    if (!names.value.includes(view)) return;
    history.open = false;
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

  return { view: computed(() => options.view), names, show };
}
