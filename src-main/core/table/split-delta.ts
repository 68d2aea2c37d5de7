import type { Socket } from '../socket/socket.ts';
import type { TableDelta } from './delta.ts';
import { moveRevision } from './table-index.ts';
import type { TableModel } from './table-model.ts';

/**
 * Rows in one delta. Taking a row over from another thread or process costs some five microseconds,
 * and nothing else runs meanwhile, so this is some three milliseconds.
 */
const mostRows = 500;
/** Ids of closed sockets cost far less. */
const mostIds = 5000;

/**
 * The same change in steps that are small enough to be taken over without a pause, each a delta
 * with a revision of its own; what closes comes first. `delta` is the last one of the model, whose
 * revision is moved on to that of the last step.
 */
export function splitDelta(model: TableModel, delta: TableDelta): readonly TableDelta[] {
  const { opened, changed, closed, fromRevision } = delta;
  if (opened.length + changed.length <= mostRows && closed.length <= mostIds) return [delta];
  const nothing = { ...delta, opened: [], changed: [], closed: [], notes: null };
  const steps: TableDelta[] = [
    ...piecesOf(closed, mostIds).map((ids) => ({ ...nothing, closed: ids })),
    ...piecesOf<Socket>(changed, mostRows).map((rows) => ({ ...nothing, changed: rows })),
    ...piecesOf<Socket>(opened, mostRows).map((rows) => ({ ...nothing, opened: rows })),
  ];
  moveRevision(model, fromRevision + steps.length);
  return steps.map((step, at) => ({
    ...step,
    notes: at === 0 ? delta.notes : null,
    fromRevision: fromRevision + at,
    revision: fromRevision + at + 1,
  }));
}

function piecesOf<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const pieces: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += most) {
    pieces.push(items.slice(start, start + most));
  }
  return pieces;
}
