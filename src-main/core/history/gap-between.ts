import type { GapReason, HistoryGap } from './history-gap.ts';

/** One good reading by three clocks. */
export interface ReadingTime {
  /** Unix time in milliseconds of the reading. */
  readonly atMs: number;
  /** A clock that never jumps; on Linux it stands still while the machine sleeps. */
  readonly monotonicMs: number;
  /** Milliseconds since the machine was started, sleep included. */
  readonly uptimeMs: number;
}

export interface BetweenReadings {
  readonly before: ReadingTime;
  readonly now: ReadingTime;
  /** True when a reading failed in between. */
  readonly failed: boolean;
  /** True when somebody let nothing be read in between. */
  readonly paused: boolean;
  /** How far apart readings usually are, in milliseconds. */
  readonly usualMs: number;
}

/** Clocks that differ by less were read at slightly different times; uptime may be in seconds. */
const toleranceMs = 5000;
/** Without any sign of sleep a silence this long, and longer than usual, is a gap. */
const longSilenceMs = 60_000;
const usualSilences = 10;

/** What of the time between two good readings is unknown; null when they simply follow. */
export function gapBetween(between: BetweenReadings): HistoryGap | null {
  const reason = reasonOf(between);
  const { before, now } = between;
  if (reason === null) return null;
  return { reason, fromMs: Math.min(before.atMs, now.atMs), toMs: now.atMs, rebooted: false };
}

function reasonOf({ before, now, failed, paused, usualMs }: BetweenReadings): GapReason | null {
  const wallMs = now.atMs - before.atMs;
  const monotonicMs = now.monotonicMs - before.monotonicMs;
  const uptimeMs = now.uptimeMs - before.uptimeMs;
  if (uptimeMs - monotonicMs > toleranceMs) return 'asleep';
  if (wallMs < -toleranceMs) return 'clock-set';
  if (paused && wallMs > toleranceMs) return 'paused';
  if (failed && wallMs > toleranceMs) return 'unreadable';
  if (monotonicMs > Math.max(longSilenceMs, usualSilences * usualMs)) return 'no-readings';
  return wallMs - monotonicMs > toleranceMs ? 'clock-set' : null;
}
