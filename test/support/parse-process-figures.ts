const kbPerMb = 1024;
/** USER_HZ of every Linux that Node runs on (man 7 time). */
const ticksPerSecond = 100;
/** Of proc_pid_stat(5), counted from the field after the name: utime, stime, cutime, cstime. */
const processorFields = [14, 15, 16, 17].map((field) => field - 3);

/** Resident memory and threads as `/proc/PID/status` tells them; NaN for what it does not tell. */
export function parseMemory(status: string): {
  readonly residentMb: number;
  readonly threads: number;
} {
  return {
    residentMb: numberAfter(status, 'VmRSS') / kbPerMb,
    threads: numberAfter(status, 'Threads'),
  };
}

/** Proportional memory as `/proc/PID/smaps_rollup` tells it; null when it does not. */
export function parseProportionalMb(rollup: string): number | null {
  const kb = numberAfter(rollup, 'Pss');
  return Number.isNaN(kb) ? null : kb / kbPerMb;
}

/** Processor time of a process and of its children that were waited for, of `/proc/PID/stat`. */
export function parseProcessorMs(stat: string): number {
  const ticks = ticksOf(stat);
  return (processorFields.reduce((sum, at) => sum + (ticks[at] ?? NaN), 0) * 1000) / ticksPerSecond;
}

/** Of those, the time of the children alone. */
export function parseChildrenMs(stat: string): number {
  const ticks = ticksOf(stat);
  const [, , user = -1, system = -1] = processorFields;
  return (((ticks[user] ?? NaN) + (ticks[system] ?? NaN)) * 1000) / ticksPerSecond;
}

/** A process names itself, parentheses and all: fields start after the last one. */
function ticksOf(stat: string): readonly number[] {
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

function numberAfter(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? NaN);
}
