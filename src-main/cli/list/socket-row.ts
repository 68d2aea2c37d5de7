import { formatEndpoint } from '../../core/socket/endpoint.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { openForText } from '../../core/words/open-for-text.ts';
import { translate } from '../../core/words/translate.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { ownerCell } from './owner-cell.ts';
import type { TableContext } from './table-context.ts';
import { cell, emptyCell, type Cell, type ChildRow } from './table-row.ts';

/** One socket under its port; the process is the one at the other end, where that is here. */
export function socketRow(socket: Socket, context: TableContext): ChildRow {
  const otherEnd = context.conversations.get(socket.id);
  return {
    kind: 'child',
    last: false,
    role: translate(`commandLine.role-${socket.role}`),
    endpoint: { parts: endpointParts(socket), tone: null },
    process: otherEnd === undefined ? emptyCell : otherProcess(ownerCell(otherEnd)),
    state: cell(socket.state === 'LISTEN' ? '' : (socket.state ?? ''), 'soft'),
    age: cell(openForText(socket, context.savedAtMs ?? null), 'soft'),
  };
}

/** Rows under one port form a rail that the last one closes. */
export function closeRail(rows: readonly ChildRow[]): ChildRow[] {
  return rows.map((row, index) => ({ ...row, last: index === rows.length - 1 }));
}

function otherProcess(owner: Cell): Cell {
  return { parts: owner.parts, tone: 'soft' };
}

/** What tells the socket apart from the others of its port: whole endpoints, never cut apart. */
export function endpointParts(socket: Socket): string[] {
  const local = visibleText(formatEndpoint(socket.local));
  if (socket.remote === null) return [local];
  const remote = visibleText(formatEndpoint(socket.remote));
  if (socket.role === 'accepted') return [translate('commandLine.from', { endpoint: remote })];
  return [local, translate('commandLine.to', { endpoint: remote })];
}
