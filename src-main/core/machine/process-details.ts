/**
 * Why something is not told of a process: its owner is another user; it is a thread of the kernel,
 * which has no program; it has ended and only waits to be counted by its parent; this system does
 * not tell it of any.
 */
export type DetailSilence = 'forbidden' | 'kernel' | 'ended' | 'untold';

/** What the OS tells about one process beyond its name; null = not told or not permitted. */
export interface ProcessDetails {
  readonly pid: number;
  readonly startedAtMs: number | null;
  readonly name: string;
  readonly executable: string | null;
  readonly commandLine: readonly string[] | null;
  readonly workingDirectory: string | null;
  /** In the nearest manifest (package.json and the like) at or above the working directory. */
  readonly projectName: string | null;
  readonly user: string | null;
  readonly parentPid: number | null;
  /** Why what is null is null; left out, this system does not tell it. */
  readonly silence?: DetailSilence;
}

/** What is known of a process before its project is looked for. */
export type BareProcessDetails = Omit<ProcessDetails, 'projectName'>;
