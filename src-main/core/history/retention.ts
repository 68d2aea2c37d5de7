import { dayMs, type HistoryLimits } from './history-limits.ts';

/** Where events lie in the file, as far as the decision needs it. */
export interface KeptEvents {
  readonly nowMs: number;
  readonly newestSeq: number;
  /** The last event at or before a time; null when all are later. */
  readonly lastSeqUntil: (atMs: number) => number | null;
  /** The newest checkpoint that holds no event after `seq`; null when there is none. */
  readonly checkpointUntil: (seq: number) => number | null;
}

/**
 * Up to which event (inclusive) all can go; null when nothing is to be forgotten. The table can
 * only be told from a checkpoint on, so that is where it ends, on the side of keeping.
 */
export function forgettableUntil(limits: HistoryLimits, kept: KeptEvents): number | null {
  const tooOld = kept.lastSeqUntil(kept.nowMs - limits.mostDays * dayMs) ?? 0;
  const tooMany = kept.newestSeq - limits.mostEvents;
  const until = Math.max(tooOld, tooMany);
  return until <= 0 ? null : kept.checkpointUntil(until);
}
