import type { ProcessDetails } from '../core/machine/process-details.ts';
import { procfsProcessDetails } from './procfs/procfs-process-details.ts';
import { listedProcessDetails } from './systeminformation/listed-process-details.ts';

/** Start times found by different ways of asking differ by up to two seconds. */
const toleranceMs = 2500;

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
  return details;
}

/** Null also where there is no descriptor left to look with. */
function ownDetails(pid: number): ProcessDetails | null {
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
