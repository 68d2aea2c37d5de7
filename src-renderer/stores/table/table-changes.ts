import { isSameFacts, isSameOwners } from '../../../src-main/core/socket/same-facts.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { eachInSteps, finish, type Steps } from '../../../src-main/core/steps/steps.ts';
import type { TableDelta } from '../../../src-main/core/table/delta.ts';

/** What becomes of the sockets of a table. */
export type TableChanges = Pick<TableDelta, 'opened' | 'changed' | 'closed'>;

/**
 * What changed from one table to another: sockets that are new, that are another object under the
 * same id with other facts, and ids that are gone.
 */
export function tableChanges(
  before: ReadonlyMap<string, Socket>,
  after: ReadonlyMap<string, Socket>,
): TableChanges {
  return finish(tableChangesInSteps(before, after));
}

/** What `tableChanges` gives, in steps during which neither table may change. */
export function* tableChangesInSteps(
  before: ReadonlyMap<string, Socket>,
  after: ReadonlyMap<string, Socket>,
): Steps<TableChanges> {
  const opened: Socket[] = [];
  const changed: Socket[] = [];
  const closed: string[] = [];
  yield* eachInSteps(after.values(), (socket) => {
    const known = before.get(socket.id);
    if (known === undefined) opened.push(socket);
    else if (known !== socket && !isSameRow(known, socket)) changed.push(socket);
  });
  yield* eachInSteps(before.keys(), (id) => {
    if (!after.has(id)) closed.push(id);
  });
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
