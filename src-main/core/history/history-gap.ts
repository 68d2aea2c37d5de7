/**
 * Why nothing is known of a time: `not-running` no Portside recorded; `asleep` the machine slept;
 * `unreadable` the table could not be read; `no-readings` no reading came although nothing failed
 * (asleep where the OS does not tell, or too busy); `not-recorded` readings came but could not be
 * written; `clock-set` the clock was set, so times before and after do not fit; `started` the
 * first recording, before which there is nothing; `paused` somebody wanted nothing to be read.
 */
export const gapReasons = [
  'not-running',
  'asleep',
  'unreadable',
  'no-readings',
  'not-recorded',
  'clock-set',
  'started',
  'paused',
] as const;

export type GapReason = (typeof gapReasons)[number];

/** A time of which history knows nothing. Times are Unix milliseconds. */
export interface HistoryGap {
  readonly reason: GapReason;
  readonly fromMs: number;
  /** Never before `fromMs`. */
  readonly toMs: number;
  /** True when the machine was started anew in between: no socket survives that. */
  readonly rebooted: boolean;
}

/** True for a gap of which the table is unknown; setting a clock and starting are only moments. */
export function hidesTable({ reason }: HistoryGap): boolean {
  return reason !== 'clock-set' && reason !== 'started';
}

/**
 * Since when nobody had watched at the reading that ended a gap; null for any other reading. What
 * that reading found anew may have happened at any time since.
 */
export function unwatchedSince(gaps: readonly HistoryGap[], readAtMs: number): number | null {
  return gaps.findLast((gap) => hidesTable(gap) && gap.toMs === readAtMs)?.fromMs ?? null;
}
