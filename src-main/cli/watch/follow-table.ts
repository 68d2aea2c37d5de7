import type { Stop } from '../../core/contract/client.ts';
import type { Socket } from '../../core/socket/socket.ts';
import type { TableDelta, TableSnapshot } from '../../core/table/delta.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { isShownChange } from './shown-change.ts';
import type { TableChange } from './table-change.ts';

/** What one reading changed, and all the sockets there are after it by their ids. */
export interface TableStep {
  readonly changes: readonly TableChange[];
  readonly sockets: ReadonlyMap<string, Socket>;
}

type Difference = Pick<TableDelta, 'opened' | 'changed' | 'closed'>;

/**
 * Tells what happens to the table from now on, a step for each reading that changed something.
 * Where a delta is missing the table is compared as a whole, so no change is lost.
 */
export function followTable(
  monitor: Pick<Monitor, 'snapshot' | 'onDelta'>,
  listener: (step: TableStep) => void,
): Stop {
  let { revision } = monitor.snapshot();
  const sockets = new Map(monitor.snapshot().sockets.map((socket) => [socket.id, socket]));
  return monitor.onDelta((delta) => {
    if (delta.revision <= revision) return;
    const follows = delta.fromRevision === revision;
    const snapshot = monitor.snapshot();
    const difference = follows ? delta : differenceTo(sockets, snapshot);
    revision = follows ? delta.revision : snapshot.revision;
    // null only before the first reading succeeded, when there are no sockets to speak of.
    const changes = takeOver(sockets, difference, delta.takenAtMs ?? 0);
    if (changes.length > 0) listener({ changes, sockets });
  });
}

function differenceTo(sockets: ReadonlyMap<string, Socket>, snapshot: TableSnapshot): Difference {
  const ids = new Set(snapshot.sockets.map((socket) => socket.id));
  return {
    opened: snapshot.sockets.filter((socket) => !sockets.has(socket.id)),
    changed: snapshot.sockets.filter((socket) => sockets.has(socket.id)),
    closed: [...sockets.keys()].filter((id) => !ids.has(id)),
  };
}

/** Puts the difference into the table and answers it as changes: what closed comes first. */
function takeOver(
  sockets: Map<string, Socket>,
  { opened, changed, closed }: Difference,
  atMs: number,
): TableChange[] {
  const changes: TableChange[] = [];
  for (const id of closed) {
    const socket = sockets.get(id);
    sockets.delete(id);
    if (socket !== undefined) changes.push({ kind: 'closed', atMs, socket, before: socket });
  }
  for (const socket of changed) {
    const before = sockets.get(socket.id) ?? null;
    sockets.set(socket.id, socket);
    if (before !== null && isShownChange(before, socket)) {
      changes.push({ kind: 'changed', atMs, socket, before });
    }
  }
  for (const socket of opened) {
    sockets.set(socket.id, socket);
    changes.push({ kind: 'opened', atMs, socket, before: null });
  }
  return changes;
}
