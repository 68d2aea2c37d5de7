import { useListOptions } from '../stores/list-options.ts';
import { outgoingRowKey, portRowKey } from '../stores/list-row.ts';
import { useLiveTable } from '../stores/live-table.ts';

/** Unfolds or folds every port and every service that is called; the sections stay as they are. */
export function useFoldAll(): (expanded: boolean) => void {
  const options = useListOptions();
  const liveTable = useLiveTable();
  return (expanded) => {
    const { ports, outgoing } = liveTable.view.ports.table();
    for (const key of [...ports.map(portRowKey), ...outgoing.map(outgoingRowKey)]) {
      options.expansion.set(key, expanded);
    }
  };
}
