import { areSameNotes } from '../reading/merge-notes.ts';
import type { Reading } from '../reading/reconcile.ts';
import { roleOf } from '../socket/role.ts';
import type { Socket, SocketFacts } from '../socket/socket.ts';
import type { TableDelta } from './delta.ts';
import { matchReading } from './match-reading.ts';
import { newIds } from './new-ids.ts';
import { changedRow, openedRow } from './socket-row.ts';
import {
  addEntry,
  removeEntry,
  replaceEntry,
  tableIndexOf,
  type TableIndex,
} from './table-index.ts';
import type { TableModel } from './table-model.ts';
import { tableRoles } from './table-roles.ts';

interface SocketChanges {
  readonly opened: readonly Socket[];
  readonly changed: readonly Socket[];
  readonly closed: readonly string[];
}

const noChanges: SocketChanges = { opened: [], changed: [], closed: [] };

/**
 * Brings the model, in place, to what a reading saw, and says what changed; null when nothing did
 * (`takenAtMs` moves on all the same). A reading that failed changes nothing but the notes.
 */
export function advanceTable(model: TableModel, reading: Reading): TableDelta | null {
  const index = tableIndexOf(model);
  const changes =
    reading.readable && reading.takenAtMs !== null
      ? advanceSockets(model, index, { sockets: reading.sockets, takenAtMs: reading.takenAtMs })
      : noChanges;
  const notes = areSameNotes(model.notes, reading.notes) ? null : reading.notes;
  if (notes !== null) model.notes = notes;
  if (notes === null && isNothing(changes)) return null;
  const fromRevision = model.revision;
  model.revision += 1;
  index.revision = model.revision;
  return {
    fromRevision,
    revision: model.revision,
    takenAtMs: model.takenAtMs,
    ...changes,
    notes,
  };
}

function isNothing({ opened, changed, closed }: SocketChanges): boolean {
  return opened.length + changed.length + closed.length === 0;
}

interface SeenSockets {
  readonly sockets: readonly SocketFacts[];
  readonly takenAtMs: number;
}

function advanceSockets(
  model: TableModel,
  index: TableIndex,
  { sockets, takenAtMs }: SeenSockets,
): SocketChanges {
  const { changed, arrived, departed } = matchReading(index, sockets);
  const roles = tableRoles(index, arrived);
  const newId = newIds(takenAtMs, (id) => model.sockets.has(id));
  const seenAtStart = model.takenAtMs === null;
  const opened = arrived.map((facts) =>
    openedRow(facts, {
      id: newId(facts),
      role: roleOf(facts, null, roles),
      firstSeenAtMs: takenAtMs,
      seenAtStart,
    }),
  );
  const replaced = changed.map(([entry, facts]) => {
    const { socket } = entry;
    const row = changedRow(socket, facts, roleOf(facts, socket.role, roles));
    replaceEntry(index, entry, row);
    model.sockets.set(row.id, row);
    return row;
  });
  for (const entry of departed) {
    removeEntry(index, entry);
    model.sockets.delete(entry.socket.id);
  }
  for (const row of opened) {
    addEntry(index, row);
    model.sockets.set(row.id, row);
  }
  model.takenAtMs = takenAtMs;
  return { opened, changed: replaced, closed: departed.map(({ socket }) => socket.id) };
}
