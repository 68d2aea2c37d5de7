import type { Clock } from './clock.ts';

/**
 * Unix time in milliseconds of the first of the planned starts, which are times of the clock that
 * never jumps; now for one that is overdue, null when none is planned.
 */
export function nextReadAtMs(
  plannedStartsMs: readonly (number | null)[],
  clock: Pick<Clock, 'nowMs' | 'monotonicMs'>,
): number | null {
  const planned = plannedStartsMs.filter((ms) => ms !== null);
  if (planned.length === 0) return null;
  return clock.nowMs() + Math.max(0, Math.min(...planned) - clock.monotonicMs());
}

/** How long it is until then, in milliseconds; 0 when nobody knows or it is overdue. */
export function untilNextReadMs(readAtMs: number | null, nowMs: number): number {
  return readAtMs === null ? 0 : Math.max(0, readAtMs - nowMs);
}
