import { ancestorPidsOf } from './family.ts';
import type { ListedProcess } from './listed-process.ts';

/**
 * Who most likely started `pid` in place of a process that ended: its parent. Null where that is
 * the first process of all, or one in which `ownPid` runs itself and which therefore is not ended.
 */
export function restarterOf(
  pid: number,
  ownPid: number,
  processes: readonly ListedProcess[],
): ListedProcess | null {
  const child = processes.find((one) => one.pid === pid);
  const parent = processes.find((one) => one.pid === child?.parentPid);
  if (parent === undefined || parent.pid <= 1 || parent.isKernel) return null;
  return ancestorPidsOf(ownPid, processes).has(parent.pid) ? null : parent;
}
