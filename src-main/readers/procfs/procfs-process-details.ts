import type { BareProcessDetails, DetailSilence } from '../../core/machine/process-details.ts';
import { bootTimeMs } from './boot-time.ts';
import { parseCommandLine } from './parse-command-line.ts';
import {
  endedStates,
  kernelThreadFlag,
  parseProcessStat,
  type ProcessStat,
} from './parse-process-stat.ts';
import { procFiles } from './proc-files.ts';
import type { ProcFiles } from './proc-files.ts';
import { readIdentity } from './process-identities.ts';
import { userName } from './user-name.ts';

/** Where the details come from; all have defaults for this machine. */
export interface ProcfsDetailsOptions {
  readonly files?: ProcFiles;
  readonly bootMs?: number | null;
  readonly nameOfUser?: (userId: number) => string;
}

/** Linux: what /proc tells about a process; null when it is gone. */
export function procfsProcessDetails(
  pid: number,
  options: ProcfsDetailsOptions = {},
): BareProcessDetails | null {
  const { files = procFiles(), bootMs = bootTimeMs(), nameOfUser = userName } = options;
  const bytes = files.stat(pid);
  const stat = bytes === null ? null : parseProcessStat(bytes);
  const identity = readIdentity(files, pid, bootMs);
  if (stat === null || identity === null) return null;
  const commandLine = files.commandLine(pid);
  const userId = files.userId(pid);
  return {
    pid,
    ...identity,
    executable: files.executable(pid),
    commandLine: commandLine === null ? null : parseCommandLine(commandLine),
    workingDirectory: files.workingDirectory(pid),
    user: userId === null ? null : nameOfUser(userId),
    parentPid: stat.parentPid,
    silence: silenceOf(stat),
  };
}

/** What is not told of a process that runs is not this user's to read (proc(5)). */
function silenceOf({ flags, state }: ProcessStat): DetailSilence {
  if ((flags & kernelThreadFlag) !== 0) return 'kernel';
  return endedStates.has(state) ? 'ended' : 'forbidden';
}
