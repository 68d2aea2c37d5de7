import type { LivePortTable } from '../../src-main/core/grouping/live-port-table.ts';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import type { ConnectionHistory } from './connection-history.ts';
import type { RowMarks } from './row-marks.ts';

/** What the list is drawn from. */
export interface TableView {
  readonly ports: LivePortTable;
  readonly marks: RowMarks;
  readonly history: ConnectionHistory;
}

/** Brings the view from one reading to the next and marks what happened. */
export function showReading(
  { ports, marks }: TableView,
  changes: Pick<TableDelta, 'opened' | 'changed' | 'closed'>,
  nowMs: number,
): void {
  markClosed({ ports, marks }, changes.closed, nowMs);
  for (const socket of changes.opened) {
    ports.put(socket);
    marks.opened(socket, nowMs);
  }
  for (const socket of changes.changed) {
    if (ports.sockets.get(socket.id)?.state !== socket.state) marks.changed(socket, nowMs);
    ports.put(socket);
  }
}

/** Notes how many connections each group has. */
export function noteHistory({ ports, history }: TableView, nowMs: number): void {
  history.noteAll(connectionCounts(ports), nowMs);
}

function* connectionCounts(ports: LivePortTable): Generator<readonly [string, number]> {
  const table = ports.table();
  for (const { protocol, key, connections } of table.ports) {
    if (protocol === 'tcp') yield [key, connections.length];
  }
  for (const { key, sockets } of table.outgoing) yield [key, sockets.length];
}

/** Those that cannot be kept are not looked for in their groups. */
function markClosed(
  { ports, marks }: Pick<TableView, 'ports' | 'marks'>,
  ids: readonly string[],
  nowMs: number,
): void {
  const groups = ports.groupsOf(ids.slice(0, marks.roomForClosed));
  for (const id of ids) {
    const socket = ports.sockets.get(id);
    const group = groups.get(id);
    ports.remove(id);
    if (socket === undefined) continue;
    marks.forget(id);
    if (group !== undefined) marks.closedNow({ socket, group, closedAtMs: nowMs });
  }
}
