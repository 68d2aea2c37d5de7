import { parseProcessStat } from './parse-process-stat.ts';
import type { ProcFiles } from './proc-files.ts';
import { processName } from './process-name.ts';
import { timeOfTicks } from './boot-time.ts';

export interface ProcessIdentity {
  readonly name: string;
  readonly startedAtMs: number | null;
}

/** Names and start times of processes, remembered until they are refreshed or forgotten. */
export interface ProcessIdentities {
  /** Null when the process ended before it could be asked. */
  of(pid: number): ProcessIdentity | null;
  /** Asks again if the process is known: programs are replaced (exec) and rename themselves. */
  refresh(pid: number): void;
  forget(pid: number): void;
  /** Pids whose identity changed since the last call. */
  takeRenamed(): ReadonlySet<number>;
}

/** An empty memory. `bootMs` (Unix time of the machine's start) turns ticks into start times. */
export function processIdentities(files: ProcFiles, bootMs: number | null): ProcessIdentities {
  const known = new Map<number, ProcessIdentity>();
  let renamed = new Set<number>();

  const ask = (pid: number): ProcessIdentity | null => {
    const before = known.get(pid);
    const now = readIdentity(files, pid, bootMs);
    if (now === null) return before ?? null;
    if (before?.name === now.name && before.startedAtMs === now.startedAtMs) return before;
    if (before !== undefined) renamed.add(pid);
    known.set(pid, now);
    return now;
  };

  return {
    of: (pid) => known.get(pid) ?? ask(pid),
    refresh: (pid) => {
      if (known.has(pid)) ask(pid);
    },
    forget: (pid) => {
      known.delete(pid);
    },
    takeRenamed: () => {
      const taken = renamed;
      renamed = new Set();
      return taken;
    },
  };
}

/** Name and start time of a process as /proc tells them now; null when it is gone. */
export function readIdentity(
  files: ProcFiles,
  pid: number,
  bootMs: number | null,
): ProcessIdentity | null {
  const bytes = files.stat(pid);
  const stat = bytes === null ? null : parseProcessStat(bytes);
  if (stat === null) return null;
  const name = processName({
    commandBytes: stat.commandBytes,
    executable: () => files.executable(pid),
    commandLine: () => files.commandLine(pid),
  });
  return { name, startedAtMs: timeOfTicks(stat.startTicks, bootMs) };
}
