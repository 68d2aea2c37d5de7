/** Whoever looks once a minute would else be a moment too early, and a whole minute late. */
const slackMs = 30_000;

/** When the last snapshot of a schedule was taken, and when it is now (Unix milliseconds). */
export interface ScheduleTimes {
  readonly lastMs: number | null;
  readonly nowMs: number;
  readonly everyMs: number;
}

/**
 * True when the next one is to be taken: by the clock on the wall, so that neither a sleep nor a
 * new start puts it off. One that seems to be yet to come is from before the clock was set back.
 */
export function isSnapshotDue({ lastMs, nowMs, everyMs }: ScheduleTimes): boolean {
  if (lastMs === null || lastMs > nowMs + slackMs) return true;
  return nowMs - lastMs >= everyMs - slackMs;
}
