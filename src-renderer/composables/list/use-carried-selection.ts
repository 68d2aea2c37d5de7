import { carrySelection, type CarriedSelection } from '../../stores/inspector/carry-selection.ts';
import { holderRowOf, unixRowOf } from '../../stores/inspector/carry-unix.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useSelectionAside } from '../../stores/inspector/selection-aside.ts';
import { useUnixTable } from '../../stores/table/unix-table.ts';
import type { ViewName } from '../../stores/view-name.ts';

/** Takes the selection, and the inspector that is open on it, along into another view. */
export function useCarriedSelection(): (view: ViewName) => void {
  const options = useListOptions();
  const liveTable = useLiveTable();
  const unixTable = useUnixTable();
  const aside = useSelectionAside();

  function intoUnix(selected: string | null): string | null {
    const held =
      selected === null ? null : unixRowOf(selected, liveTable.view.ports, unixTable.rows);
    const rowKey = held ?? unixTable.rowOf(aside.unixKey ?? '')?.key ?? null;
    const inspected = options.openKey !== null && rowKey === null;
    aside.table = selected === null ? null : { rowKey: selected, inspected };
    return rowKey;
  }

  /** The process of the Unix-domain socket, else what was selected before it. */
  function outOfUnix(
    selected: string | null,
    view: Exclude<ViewName, 'unix'>,
  ): CarriedSelection | null {
    const { ports } = liveTable.view;
    const owners = unixTable.rowOf(selected ?? '')?.socket.owners ?? [];
    const holder = holderRowOf(owners, ports);
    aside.unixKey = selected;
    if (view === 'processes' && holder !== null) return { rowKey: holder, unfold: [] };
    return aside.table === null ? null : carrySelection(aside.table.rowKey, ports, view);
  }

  function carriedInto(view: ViewName): CarriedSelection | null {
    const selected = options.openKey ?? options.activeKey;
    if (view === 'unix') {
      const rowKey = intoUnix(selected);
      return rowKey === null ? null : { rowKey, unfold: [] };
    }
    if (options.view === 'unix') return outOfUnix(selected, view);
    return selected === null ? null : carrySelection(selected, liveTable.view.ports, view);
  }

  return (view) => {
    const carried = carriedInto(view);
    const reopened = options.view === 'unix' && aside.table?.inspected === true;
    for (const key of carried?.unfold ?? []) options.expansion.set(key, true);
    options.activeKey = carried?.rowKey ?? null;
    if (options.openKey !== null || reopened) options.openKey = options.activeKey;
  };
}
