import type { ListedProcess } from '../../core/ending/listed-process.ts';
import { bootTimeMs, timeOfTicks } from '../procfs/boot-time.ts';
import {
  endedStates,
  kernelThreadFlag,
  parseProcessStat,
  type ProcessStat,
} from '../procfs/parse-process-stat.ts';
import { procFiles, type ProcFiles } from '../procfs/proc-files.ts';
import { readIdentity } from '../procfs/process-identities.ts';
import type { ProcessStart } from './process-start.ts';

/** Linux: all processes that have not ended. Rejects where /proc cannot be listed. */
export function procfsProcesses(files: ProcFiles = procFiles()): readonly ListedProcess[] {
  return files.processIds().flatMap((pid) => {
    const stat = livingStat(pid, files);
    const identity = stat === null ? null : readIdentity(files, pid, bootTimeMs());
    if (stat === null || identity === null) return [];
    const isKernel = (stat.flags & kernelThreadFlag) !== 0;
    return [{ pid, parentPid: stat.parentPid, isKernel, ...identity }];
  });
}

/** Linux: when the process that has `pid` now started. */
export function procfsProcessStart(pid: number, files: ProcFiles = procFiles()): ProcessStart {
  try {
    const stat = livingStat(pid, files);
    return stat === null ? 'gone' : (timeOfTicks(stat.startTicks, bootTimeMs()) ?? 'unknown');
  } catch {
    return 'unknown';
  }
}

function livingStat(pid: number, files: ProcFiles): ProcessStat | null {
  const bytes = files.stat(pid);
  const stat = bytes === null ? null : parseProcessStat(bytes);
  return stat === null || endedStates.has(stat.state) ? null : stat;
}
