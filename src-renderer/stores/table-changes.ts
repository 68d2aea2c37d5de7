import { isSameFacts, isSameOwners } from '../../src-main/core/socket/same-facts.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { TableDelta } from '../../src-main/core/table/delta.ts';

/**
 * What changed from one table to another: sockets that are new, that are another object under the
 * same id with other facts, and ids that are gone.
 */
export function tableChanges(
  before: ReadonlyMap<string, Socket>,
  after: ReadonlyMap<string, Socket>,
): Pick<TableDelta, 'opened' | 'changed' | 'closed'> {
  const opened: Socket[] = [];
  const changed: Socket[] = [];
  for (const socket of after.values()) {
    const known = before.get(socket.id);
    if (known === undefined) opened.push(socket);
    else if (known !== socket && !isSameRow(known, socket)) changed.push(socket);
  }
  const closed = [...before.keys()].filter((id) => !after.has(id));
  return { opened, changed, closed };
}

/** Who a socket is never changes under one id, but for what it is to its port. */
function isSameRow(one: Socket, other: Socket): boolean {
  return (
    one.role === other.role &&
    isSameFacts(one, other) &&
    isSameOwners(one.formerOwners, other.formerOwners)
  );
}
