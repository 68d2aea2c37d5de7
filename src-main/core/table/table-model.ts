import type { Note } from '../reading/note.ts';
import type { Socket } from '../socket/socket.ts';
import type { TableDelta, TableSnapshot } from './delta.ts';

/** The socket table as it is kept and changed in place; the rows in it are frozen. */
export interface TableModel {
  /** Grows by one with every change; 0 before the first reading. */
  revision: number;
  /** Unix time in milliseconds of the last reading that succeeded; null before. */
  takenAtMs: number | null;
  /** The rows by id. */
  readonly sockets: Map<string, Socket>;
  notes: readonly Note[];
}

/** The table before the first reading. */
export function emptyTableModel(): TableModel {
  return { revision: 0, takenAtMs: null, sockets: new Map(), notes: [] };
}

/** A table that starts from a snapshot, to which deltas of later revisions can be applied. */
export function tableModelOf(snapshot: TableSnapshot): TableModel {
  const { revision, takenAtMs, notes } = snapshot;
  const rows = snapshot.sockets.map((socket): [string, Socket] => [
    socket.id,
    Object.freeze(socket),
  ]);
  return { revision, takenAtMs, sockets: new Map(rows), notes };
}

/** The whole table as of now; later changes of the model leave it alone. */
export function snapshotOf(model: TableModel): TableSnapshot {
  const { revision, takenAtMs, notes } = model;
  return { revision, takenAtMs, sockets: [...model.sockets.values()], notes };
}

/**
 * Brings the model to the delta's revision. False, with the model untouched, when the delta starts
 * from another revision than the model has: a delta was missed, take a snapshot.
 */
export function applyDelta(model: TableModel, delta: TableDelta): boolean {
  if (delta.fromRevision !== model.revision) return false;
  for (const id of delta.closed) model.sockets.delete(id);
  for (const socket of delta.changed) model.sockets.set(socket.id, Object.freeze(socket));
  for (const socket of delta.opened) model.sockets.set(socket.id, Object.freeze(socket));
  model.revision = delta.revision;
  model.takenAtMs = delta.takenAtMs;
  if (delta.notes !== null) model.notes = delta.notes;
  return true;
}
