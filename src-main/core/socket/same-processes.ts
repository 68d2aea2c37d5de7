import type { Owner } from './owner.ts';

/**
 * How far apart two reckonings of one start may be: what the kernel tells is ticks since the
 * machine's own start (proc(5), `starttime`), whose time every program reckons anew.
 */
const toleranceMs = 2000;

/**
 * Whether two lists, perhaps of two runs of a program, name the same processes. A start that is not
 * known contradicts none.
 */
export function areSameProcesses(one: readonly Owner[], other: readonly Owner[]): boolean {
  if (one.length !== other.length) return false;
  const sorted = byPid(other);
  return byPid(one).every((owner, at) => {
    const candidate = sorted[at];
    return candidate !== undefined && isSameProcess(owner, candidate);
  });
}

function isSameProcess(one: Owner, other: Owner): boolean {
  if (one.pid !== other.pid || one.name !== other.name) return false;
  if (one.startedAtMs === null || other.startedAtMs === null) return true;
  return Math.abs(one.startedAtMs - other.startedAtMs) <= toleranceMs;
}

function byPid(owners: readonly Owner[]): readonly Owner[] {
  return owners.length < 2 ? owners : owners.toSorted((a, b) => a.pid - b.pid);
}
