import type { ConnectionState } from '../../../src-main/core/contract/client.ts';
import type { MonitorStatus } from '../../../src-main/core/table/monitor-status.ts';

/** How far the table on screen can be trusted to be the present. */
export type Freshness = 'starting' | 'live' | 'late' | 'failing' | 'paused' | 'halted' | 'lost';

export interface FreshnessFacts {
  readonly connection: ConnectionState;
  readonly status: MonitorStatus | null;
  /** Age of the last successful reading; null before the first. */
  readonly ageMs: number | null;
  readonly paused: boolean;
}

const usualSlackMs = 3000;

/**
 * What outweighs all else that is true: a lost line, then that the host reads nothing by somebody's
 * wish (`halted`), that this list stands still (`paused`), a failing reader, late data.
 */
export function freshnessOf({ connection, status, ageMs, paused }: FreshnessFacts): Freshness {
  if (connection === 'lost' || connection === 'refused') return 'lost';
  if (status !== null && status.pause !== null) return 'halted';
  if (paused) return 'paused';
  if (status?.state === 'failing') return 'failing';
  if (status === null || ageMs === null) return 'starting';
  return ageMs > lateAfterMs(status) ? 'late' : 'live';
}

/**
 * Data is late when the planned reading and two more should have come. A reading that costs much is
 * planned further away than the interval; that is no reason for doubt.
 */
export function lateAfterMs({ lastReadAtMs, nextReadAtMs, intervalMs }: MonitorStatus): number {
  const plannedMs = (nextReadAtMs ?? 0) - (lastReadAtMs ?? 0);
  return Math.max(intervalMs, plannedMs) + intervalMs * 2 + usualSlackMs;
}
