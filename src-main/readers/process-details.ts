import type { BareProcessDetails, ProcessDetails } from '../core/machine/process-details.ts';
import { mountRoot } from './procfs/mount-root.ts';
import { procfsProcessDetails } from './procfs/procfs-process-details.ts';
import { projectNames } from './project/project-names.ts';
import { listedProcessDetails } from './systeminformation/listed-process-details.ts';

/** Start times found by different ways of asking differ by up to two seconds. */
const toleranceMs = 2500;

const findProjectName = projectNames();

/**
 * What the OS tells about the process `pid` that started at `startedAtMs` (Unix time in
 * milliseconds; null takes whoever has the pid now). Null when it is gone or its pid belongs to
 * another process by now. Never rejects.
 */
export async function readProcessDetails(
  pid: number,
  startedAtMs: number | null,
): Promise<ProcessDetails | null> {
  const details = process.platform === 'linux' ? ownDetails(pid) : await listedProcessDetails(pid);
  if (details === null || !isSameStart(details.startedAtMs, startedAtMs)) return null;
  return { ...details, projectName: await projectNameOf(details) };
}

/** A container's directory is another one on this machine's own disk: it is read through /proc. */
async function projectNameOf(details: BareProcessDetails): Promise<string | null> {
  const { pid, workingDirectory } = details;
  if (workingDirectory === null) return null;
  const root = mountRoot(pid);
  return root === null ? null : findProjectName(workingDirectory, root);
}

/** Null also where there is no descriptor left to look with. */
function ownDetails(pid: number): BareProcessDetails | null {
  try {
    return procfsProcessDetails(pid);
  } catch {
    return null;
  }
}

/** True unless both times are known and differ by more than measuring explains. */
export function isSameStart(oneMs: number | null, otherMs: number | null): boolean {
  return oneMs === null || otherMs === null || Math.abs(oneMs - otherMs) <= toleranceMs;
}
