import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { useComparison } from '../../stores/comparison/comparison.ts';
import { useEndingDialog } from '../../stores/ending/ending-dialog.ts';
import { useHistoryView } from '../../stores/history/history-view.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { revealPort } from './reveal-port.ts';

/** Leaves the comparison for the live table, at the port of a socket. */
export function useShowPort(): (socket: Socket) => void {
  const stores = {
    liveTable: useLiveTable(),
    listOptions: useListOptions(),
    endingDialog: useEndingDialog(),
    comparison: useComparison(),
    historyView: useHistoryView(),
    shownTable: useShownTable(),
  };
  return ({ protocol, local }) => revealPort({ protocol, port: local.port }, stores);
}
