import { isDeepStrictEqual } from 'node:util';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import type { TableSnapshot } from '../../../../src-main/core/table/delta.ts';
import type { TableModel } from '../../../../src-main/core/table/table-model.ts';

/** How a table brought up to date by deltas differs from a snapshot of the same revision; null if not. */
export function tableDifference(model: TableModel, snapshot: TableSnapshot): string | null {
  const other = new Map(snapshot.sockets.map((socket): [string, Socket] => [socket.id, socket]));
  const missing = [...other.keys()].filter((id) => !model.sockets.has(id));
  const extra = [...model.sockets.keys()].filter((id) => !other.has(id));
  const unlike = [...model.sockets].filter(
    ([id, socket]) => other.has(id) && !isDeepStrictEqual(socket, other.get(id)),
  );
  if (missing.length + extra.length + unlike.length === 0) return null;
  const example = missing[0] ?? extra[0] ?? unlike[0]?.[0] ?? '';
  return `revision ${snapshot.revision}: ${missing.length} missing, ${extra.length} too many, ${unlike.length} unlike, such as ${example}`;
}
