/** What one look at `/proc/PID/stat` says about a process. */
export interface ProcessStat {
  /** The kernel's name of the process, cut at 15 bytes. */
  readonly commandBytes: Uint8Array;
  /** `R`, `S`, `D`, …; `Z` and `X` have ended and only wait to be counted by their parent. */
  readonly state: string;
  readonly parentPid: number;
  /** The kernel's flags of the process, PF_* of linux/sched.h. */
  readonly flags: number;
  /** Clock ticks (hundredths of a second for programs) from the machine's start to this one's. */
  readonly startTicks: number;
  /** Clock ticks that children who ended and were waited for spent on the processor. */
  readonly childTicks: number;
}

/** PF_KTHREAD of linux/sched.h: a thread of the kernel. */
export const kernelThreadFlag = 0x0020_0000;
/** Ended, and kept only until their parents ask how (proc_pid_stat(5)). */
export const endedStates: ReadonlySet<string> = new Set(['Z', 'X', 'x']);

const openingParenthesis = 40;
const closingParenthesis = 41;
/** Numbers of proc_pid_stat(5), counted from the field after the name (its third). */
const field = {
  parentPid: 4 - 3,
  flags: 9 - 3,
  childUserTicks: 16 - 3,
  childKernelTicks: 17 - 3,
  start: 22 - 3,
};

/**
 * Reads `/proc/PID/stat`, or gives null for anything else. A process chooses its own name, which
 * may hold spaces and parentheses, so the fields start after the last parenthesis.
 */
export function parseProcessStat(stat: Buffer): ProcessStat | null {
  const nameStart = stat.indexOf(openingParenthesis);
  const nameEnd = stat.lastIndexOf(closingParenthesis);
  if (nameStart === -1 || nameEnd < nameStart) return null;
  const fields = stat
    .toString('latin1', nameEnd + 1)
    .trim()
    .split(/\s+/);
  const [parentPid, flags, childUserTicks, childKernelTicks, startTicks] = [
    field.parentPid,
    field.flags,
    field.childUserTicks,
    field.childKernelTicks,
    field.start,
  ].map((at) => wholeNumber(fields[at]));
  if (parentPid === undefined || flags === undefined || startTicks === undefined) return null;
  if (childUserTicks === undefined || childKernelTicks === undefined) return null;
  return {
    commandBytes: stat.subarray(nameStart + 1, nameEnd),
    state: fields[0] ?? '',
    parentPid,
    flags,
    startTicks,
    childTicks: childUserTicks + childKernelTicks,
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
