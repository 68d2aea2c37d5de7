/** One line of the list of all processes, as far as ending one needs to know the others. */
export interface ListedProcess {
  readonly pid: number;
  readonly parentPid: number | null;
  readonly name: string;
  /** Unix time in milliseconds; null where not told. */
  readonly startedAtMs: number | null;
  /** A thread of the kernel: it looks like a process and cannot be ended. */
  readonly isKernel: boolean;
}
