import type { MonitorStatus } from '../table/monitor-status.ts';
import { gapBetween, type ReadingTime } from './gap-between.ts';
import type { HistoryGap } from './history-gap.ts';

/** Notices times of which no reading told anything. */
export interface ReadingWatch {
  /** One heartbeat of the monitor, with the two other clocks at that moment. */
  see(
    status: Pick<MonitorStatus, 'state' | 'lastReadAtMs' | 'intervalMs' | 'pause'>,
    clocks: Pick<ReadingTime, 'monotonicMs' | 'uptimeMs'>,
  ): HistoryGap | null;
}

/** Part of the usual distance that a new one has. */
const newWeight = 0.2;

/** Nothing was seen yet. */
export function watchReadings(): ReadingWatch {
  let before: ReadingTime | null = null;
  let failed = false;
  let paused = false;
  let usualMs = 0;
  return {
    see: ({ state, lastReadAtMs, intervalMs, pause }, clocks) => {
      if (state === 'failing') failed = true;
      if (pause !== null) paused = true;
      if (state !== 'reading' || lastReadAtMs === null || lastReadAtMs === before?.atMs)
        return null;
      const now = { atMs: lastReadAtMs, ...clocks };
      const known = before;
      before = now;
      if (known === null) return null;
      const expectedMs = Math.max(usualMs, intervalMs);
      const gap = gapBetween({ before: known, now, failed, paused, usualMs: expectedMs });
      failed = false;
      paused = pause !== null;
      if (gap === null) usualMs += (now.monotonicMs - known.monotonicMs - usualMs) * newWeight;
      return gap;
    },
  };
}
