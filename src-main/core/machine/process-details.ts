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
}

/** What is known of a process before its project is looked for. */
export type BareProcessDetails = Omit<ProcessDetails, 'projectName'>;
