import type { Socket } from '../socket/socket.ts';
import { oldestFirst } from './oldest-first.ts';
import { ownerSetKey, ownerSetOf } from './owner-set.ts';
import type { ProcessGroup } from './port-group.ts';

/**
 * Parts the sockets of one port by the exact set of processes that hold them: a listener shared
 * by forked workers is a group of all of them, what one worker accepted is a group of its own.
 * Groups that wait come first, then the lowest pid.
 */
export function processGroups(
  waiting: readonly Socket[],
  connections: readonly Socket[],
): readonly ProcessGroup[] {
  const sets = new Map<string, Socket[]>();
  for (const socket of [...oldestFirst(waiting), ...oldestFirst(connections)]) {
    const key = ownerSetKey(socket);
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [socket]);
    else set.push(socket);
  }
  const waits = new Set(waiting.map(ownerSetKey));
  return [...sets]
    .map(([key, sockets]) => ({ key, ...ownerSetOf(sockets), sockets }))
    .sort((a, b) => rank(a, waits) - rank(b, waits) || lowestPid(a) - lowestPid(b) || byKey(a, b));
}

function rank(group: ProcessGroup, waits: ReadonlySet<string>): number {
  return waits.has(group.key) ? 0 : 1;
}

function lowestPid(group: ProcessGroup): number {
  return group.owners[0]?.pid ?? Number.MAX_SAFE_INTEGER;
}

function byKey(a: ProcessGroup, b: ProcessGroup): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
