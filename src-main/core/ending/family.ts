import { groupedBy } from './grouped-by.ts';
import type { ListedProcess } from './listed-process.ts';

/** A child is written down before its parent by rounding at most this much. */
const roundingMs = 2500;

/**
 * The children of `pid`, theirs, and so on, nearest first. Who started before the parent it names is
 * no child: the parent's pid was used again.
 */
export function descendantsOf(
  pid: number,
  processes: readonly ListedProcess[],
): readonly ListedProcess[] {
  const children = groupedBy(processes, ({ parentPid }) => parentPid);
  const self = processes.find((one) => one.pid === pid);
  const found = new Set<ListedProcess>(self === undefined ? [] : [self]);
  for (const parent of found) {
    for (const child of children.get(parent.pid) ?? []) {
      if (child.pid !== pid && isAfter(child, parent)) found.add(child);
    }
  }
  return [...found].filter((one) => one !== self);
}

/** The parent of `pid`, its parent, and so on, up to the first process of all. */
export function ancestorPidsOf(
  pid: number,
  processes: readonly ListedProcess[],
): ReadonlySet<number> {
  const parents = new Map(processes.map((one) => [one.pid, one.parentPid]));
  const found = new Set<number>();
  for (let at = parents.get(pid); at !== null && at !== undefined; at = parents.get(at)) {
    if (at <= 0 || found.has(at)) break;
    found.add(at);
  }
  return found;
}

function isAfter(child: ListedProcess, parent: ListedProcess): boolean {
  if (child.startedAtMs === null || parent.startedAtMs === null) return true;
  return child.startedAtMs + roundingMs >= parent.startedAtMs;
}
