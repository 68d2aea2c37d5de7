import type { BareProcessDetails } from '../../core/machine/process-details.ts';
import type { ProcessEntry } from './parse-process-list.ts';
import { listProcesses } from './process-list.ts';
import { singleFlight } from './single-flight.ts';

const usableForMs = 3000;

/** A way to ask for one process where only the list of all can be had. */
export type DetailsLookUp = (pid: number) => Promise<BareProcessDetails | null>;

/** Remembers the list for three seconds, so that a window may ask for several at once. */
export function detailsLookUp(
  list: () => Promise<readonly ProcessEntry[]>,
  nowMs: () => number,
): DetailsLookUp {
  const question = singleFlight(list);
  let listed: { readonly atMs: number; readonly entries: readonly ProcessEntry[] } | null = null;
  return async (pid) => {
    if (listed === null || Math.abs(nowMs() - listed.atMs) > usableForMs) {
      const entries = await question.ask().catch(() => []);
      listed = { atMs: nowMs(), entries };
    }
    const entry = listed.entries.find((candidate) => candidate.pid === pid);
    return entry === undefined ? null : detailsOf(entry);
  };
}

/** What systeminformation tells about a process of this machine; null when it is not there. */
export const listedProcessDetails: DetailsLookUp = detailsLookUp(listProcesses, Date.now);

/** The command line comes as one text, whose parting into arguments is lost. */
function detailsOf(entry: ProcessEntry): BareProcessDetails {
  const { pid, startedAtMs, name, executable, user, parentPid, commandLine } = entry;
  return {
    pid,
    startedAtMs,
    name,
    executable,
    commandLine: commandLine === null ? null : [commandLine],
    workingDirectory: null,
    user,
    parentPid,
    silence: 'untold',
  };
}
