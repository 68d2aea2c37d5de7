/** How the table is to be read, as the user and the windows want it. */
export interface ReadingRule {
  /** The user's interval in milliseconds: a floor under the pace. */
  readonly intervalMs: number;
  /** True when no window shows the table. */
  readonly hidden: boolean;
  /** True when nothing is to be read. */
  readonly paused: boolean;
}
