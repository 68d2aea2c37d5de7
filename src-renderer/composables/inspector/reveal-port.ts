import type { EventPayload } from '../../../src-main/core/contract/contract.ts';
import type { useEndingDialog } from '../../stores/ending/ending-dialog.ts';
import type { useListOptions } from '../../stores/search/list-options.ts';
import { portRowKey } from '../../stores/rows/list-row.ts';
import type { useLiveTable } from '../../stores/table/live-table.ts';
import { showLiveTable, type ShownStores } from '../history/back-to-now.ts';

/**
 * Brings a port of this machine now into sight and opens the inspector on it, and asks about ending its process where
 * that is wanted; ignored when nothing stands there.
 */
export function revealPort(
  { protocol, port, endPid }: EventPayload<'port.reveal'>,
  stores: ShownStores & {
    readonly liveTable: ReturnType<typeof useLiveTable>;
    readonly listOptions: ReturnType<typeof useListOptions>;
    readonly endingDialog: ReturnType<typeof useEndingDialog>;
  },
): void {
  const { liveTable, listOptions, endingDialog } = stores;
  showLiveTable(stores);
  const group = liveTable.view.ports
    .table()
    .ports.find((one) => one.protocol === protocol && one.port === port);
  if (group === undefined) return;
  const key = portRowKey(group);
  listOptions.showEverything();
  listOptions.view = 'ports';
  listOptions.expansion.set(key, true);
  listOptions.activeKey = key;
  listOptions.openKey = key;
  const owner = group.owners.find(({ pid }) => pid === endPid);
  if (owner !== undefined) endingDialog.ask(owner);
}
