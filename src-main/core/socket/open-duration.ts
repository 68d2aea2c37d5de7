import type { Owner } from './owner.ts';

/**
 * How long something has been open, as far as that can be known, in milliseconds. What Portside
 * saw open is `exact`; what was there before is at least as old as the watch (`at-least`) and at
 * most as old as the oldest process that holds it (`at-most`).
 */
export interface OpenDuration {
  readonly kind: 'exact' | 'at-least' | 'at-most';
  readonly durationMs: number;
}

/** What tells the age of a socket or of a group of sockets. */
export interface Aged {
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
  readonly owners: readonly Owner[];
}

/** Bounds closer than this share are one and the same to a reader. */
const closeShare = 0.1;
const closeMs = 2000;

/** How long a socket or group has been open at `nowMs` (Unix time of the host). */
export function openDuration(aged: Aged, nowMs: number): OpenDuration {
  const watchedMs = Math.max(0, nowMs - aged.firstSeenAtMs);
  if (!aged.seenAtStart) return { kind: 'exact', durationMs: watchedMs };
  const startedAtMs = oldestStart(aged.owners);
  if (startedAtMs === null) return { kind: 'at-least', durationMs: watchedMs };
  const processMs = Math.max(watchedMs, nowMs - startedAtMs);
  const close = processMs - watchedMs <= Math.max(closeMs, processMs * closeShare);
  return { kind: close ? 'exact' : 'at-most', durationMs: processMs };
}

/**
 * The same of a table that was saved at `takenAtMs` (Unix time; null where nobody knows): null where
 * it tells no more than that the socket was there.
 */
export function savedDuration(aged: Aged, takenAtMs: number | null): OpenDuration | null {
  if (takenAtMs === null) return null;
  const open = openDuration(aged, takenAtMs);
  return open.kind === 'at-least' && open.durationMs === 0 ? null : open;
}

/** null unless the start of every owner is known: an unknown one may be the oldest. */
function oldestStart(owners: readonly Owner[]): number | null {
  let oldest: number | null = null;
  for (const { startedAtMs } of owners) {
    if (startedAtMs === null) return null;
    oldest = oldest === null ? startedAtMs : Math.min(oldest, startedAtMs);
  }
  return oldest;
}
