import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import { eachInSteps, finish, type Steps } from '../../../src-main/core/steps/steps.ts';
import type { ConnectionHistory } from './connection-history.ts';
import type { RowMarks } from './row-marks.ts';
import type { TableChanges } from './table-changes.ts';

/** What the list is drawn from. */
export interface TableView {
  readonly ports: LivePortTable;
  readonly marks: RowMarks;
  readonly history: ConnectionHistory;
}

/** Brings the view from one reading to the next and marks what happened. */
export function showReading(view: TableView, changes: TableChanges, nowMs: number): void {
  finish(showReadingInSteps(view, changes, nowMs));
}

/** What `showReading` does, in steps; between them the view is of neither reading. */
export function* showReadingInSteps(
  { ports, marks }: TableView,
  changes: TableChanges,
  nowMs: number,
): Steps<void> {
  yield* markClosed({ ports, marks }, changes.closed, nowMs);
  yield* eachInSteps(changes.opened, (socket) => {
    ports.put(socket);
    marks.opened(socket, nowMs);
  });
  yield* eachInSteps(changes.changed, (socket) => {
    if (ports.sockets.get(socket.id)?.state !== socket.state) marks.changed(socket, nowMs);
    ports.put(socket);
  });
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
function* markClosed(
  { ports, marks }: Pick<TableView, 'ports' | 'marks'>,
  ids: readonly string[],
  nowMs: number,
): Steps<void> {
  const groups = ports.groupsOf(ids.slice(0, marks.roomForClosed));
  yield* eachInSteps(ids, (id) => {
    const socket = ports.sockets.get(id);
    const group = groups.get(id);
    ports.remove(id);
    if (socket === undefined) return;
    marks.forget(id);
    if (group !== undefined) marks.closedNow({ socket, group, closedAtMs: nowMs });
  });
}
