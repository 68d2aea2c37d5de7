/**
 * One process and no other: pids are used again, so the start time (Unix time in milliseconds)
 * belongs to it.
 */
export interface ExactProcess {
  readonly pid: number;
  readonly startedAtMs: number;
}

/** What two ways of asking for one start time may differ by, in milliseconds. */
function startToleranceMs(platform: string): number {
  // Linux counts in ticks of 10 ms that never change; `ps` and systeminformation round to seconds.
  return platform === 'linux' ? 0 : 2500;
}

/** Whether a process that started at `startedAtMs` is `process`, as far as clocks can tell. */
export function isExactly(process: ExactProcess, startedAtMs: number, platform: string): boolean {
  return Math.abs(process.startedAtMs - startedAtMs) <= startToleranceMs(platform);
}

/** Text that differs between processes. For keys. */
export function exactKey({ pid, startedAtMs }: ExactProcess): string {
  return `${pid} ${startedAtMs}`;
}
