/** What the OS tells about one process beyond its name; null = not told or not permitted. */
export interface ProcessDetails {
  readonly pid: number;
  readonly startedAtMs: number | null;
  readonly name: string;
  readonly executable: string | null;
  readonly commandLine: readonly string[] | null;
  readonly workingDirectory: string | null;
  readonly user: string | null;
  readonly parentPid: number | null;
}
