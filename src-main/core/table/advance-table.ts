import { areSameNotes } from '../reading/merge-notes.ts';
import type { Reading } from '../reading/reconcile.ts';
import { roleOf, type RoleContext } from '../socket/role.ts';
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
import { applyDelta, type TableModel } from './table-model.ts';
import { tableRoles } from './table-roles.ts';

interface SocketChanges {
  readonly opened: readonly Socket[];
  readonly changed: readonly Socket[];
  readonly closed: readonly string[];
}

/** A reading that seems older by more than this (milliseconds) is new: the clock was set back. */
const clockStepMs = 600_000;

const noChanges: SocketChanges = { opened: [], changed: [], closed: [] };

/**
 * Brings the model, in place, to what a reading saw, and says what changed; null when nothing did
 * (`takenAtMs` moves on all the same). A reading that failed, or is older than the table, as when
 * only a rarer reader is left, changes nothing but the notes.
 */
export function advanceTable(model: TableModel, reading: Reading): TableDelta | null {
  const index = tableIndexOf(model);
  const seen = newerSockets(model, reading);
  const changes = seen === null ? noChanges : advanceIndex(model, index, seen);
  if (seen !== null) model.takenAtMs = seen.takenAtMs;
  const notes = areSameNotes(model.notes, reading.notes) ? null : reading.notes;
  if (notes === null && isNothing(changes)) return null;
  const { revision: fromRevision, takenAtMs } = model;
  const delta = { fromRevision, revision: fromRevision + 1, takenAtMs, ...changes, notes };
  applyDelta(model, delta);
  index.revision = model.revision;
  return delta;
}

function isNothing({ opened, changed, closed }: SocketChanges): boolean {
  return opened.length + changed.length + closed.length === 0;
}

interface SeenSockets {
  readonly sockets: readonly SocketFacts[];
  readonly takenAtMs: number;
}

function newerSockets(model: TableModel, reading: Reading): SeenSockets | null {
  const { readable, sockets, takenAtMs } = reading;
  if (!readable || takenAtMs === null) return null;
  const olderByMs = (model.takenAtMs ?? takenAtMs) - takenAtMs;
  return olderByMs > 0 && olderByMs < clockStepMs ? null : { sockets, takenAtMs };
}

/** Roles are found while the departed rows are still known: a listener may go as it accepts. */
function advanceIndex(
  model: TableModel,
  index: TableIndex,
  { sockets, takenAtMs }: SeenSockets,
): SocketChanges {
  const match = matchReading(index, sockets);
  const roles = tableRoles(index, match.arrived);
  const opened = openedRows(model, match.arrived, { roles, takenAtMs });
  const changed = match.changed.map(([entry, facts]) => {
    const row = changedRow(entry.socket, facts, roleOf(facts, entry.socket.role, roles));
    return { entry, row };
  });
  for (const { entry, row } of changed) replaceEntry(index, entry, row);
  for (const entry of match.departed) removeEntry(index, entry);
  opened.forEach((row, at) => addEntry(index, row, match.arrived[at]));
  return {
    opened,
    changed: changed.map(({ row }) => row),
    closed: match.departed.map(({ socket }) => socket.id),
  };
}

function openedRows(
  model: TableModel,
  arrived: readonly SocketFacts[],
  { roles, takenAtMs }: { readonly roles: RoleContext; readonly takenAtMs: number },
): readonly Socket[] {
  const newId = newIds(takenAtMs, (id) => model.sockets.has(id));
  const seenAtStart = model.takenAtMs === null;
  return arrived.map((facts) => {
    const role = roleOf(facts, null, roles);
    return openedRow(facts, { id: newId(facts), role, firstSeenAtMs: takenAtMs, seenAtStart });
  });
}
