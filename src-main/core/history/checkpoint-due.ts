/** What happened since the last checkpoint. */
export interface SinceCheckpoint {
  readonly events: number;
  readonly passedMs: number;
  /** Sockets in the table now. */
  readonly sockets: number;
}

const fewestEvents = 1000;
const longestMs = 3_600_000;

/**
 * Whether the whole table is to be written down: often enough that at most about two tables' worth
 * of events are replayed to see any time, seldom enough to cost a fraction of the events' space.
 */
export function isCheckpointDue({ events, passedMs, sockets }: SinceCheckpoint): boolean {
  if (events === 0) return false;
  return events >= Math.max(fewestEvents, 2 * sockets) || passedMs >= longestMs;
}
