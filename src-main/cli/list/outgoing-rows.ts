import type { OutgoingGroup } from '../../core/grouping/port-group.ts';
import { translate, writeNumber } from '../../core/words/translate.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { ownerCell } from './owner-cell.ts';
import { serviceCell } from './service-cell.ts';
import { closeRail, socketRow } from './socket-row.ts';
import type { TableContext } from './table-context.ts';
import { cell, emptyCell, type TableRow } from './table-row.ts';

/** What one process has open towards one remote service, and its sockets under it. */
export function outgoingRows(group: OutgoingGroup, context: TableContext): TableRow[] {
  const children = group.sockets.map((socket) => socketRow(socket, context));
  return [
    {
      kind: 'group',
      port: String(group.remotePort),
      protocol: group.protocol,
      service: serviceCell(group),
      reach: cell(remoteText(group.remoteAddresses)),
      process: ownerCell(group),
      count: cell(writeNumber(group.sockets.length)),
      age: emptyCell,
    },
    ...closeRail(children),
  ];
}

function remoteText(addresses: readonly string[]): string {
  const [only] = addresses;
  return addresses.length === 1 && only !== undefined
    ? visibleText(only)
    : translate('commandLine.addresses', { count: addresses.length });
}
