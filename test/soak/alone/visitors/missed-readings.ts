import type { MonitorStatus } from '../../../../src-main/core/table/monitor-status.ts';

type Plan = Pick<MonitorStatus, 'nextReadAtMs' | 'intervalMs'>;

/**
 * How many readings should have come, by the plan that the last status told, in the time until the
 * next status was heard; the one that came does not count. Both by the same wall clock.
 */
export function missedReadings({ nextReadAtMs, intervalMs }: Plan, heardAtMs: number): number {
  if (nextReadAtMs === null) return 0;
  return Math.max(0, Math.floor((heardAtMs - nextReadAtMs) / intervalMs));
}
