import type { NetworkCounters } from './parse-network-counters.ts';

/** What moved in a network since one of its TCP tables was read. */
export type Movement = 'still' | 'traffic' | 'connections' | 'own-count';

/** What is known of a TCP table that may be left unread. */
export interface TableSight {
  /** Readings since the one that read it. */
  readonly skipped: number;
  /** True when it had any connection, in whatever state. */
  readonly hadConnections: boolean;
  /** True when a connection in it waited for its listener's `accept`, which moves no counter. */
  readonly hadUnaccepted: boolean;
}

/** A table nothing moved for is read every so many readings all the same. */
export const stillReadings = 10;
/** A table that may have moved a little is read at least every so many readings. */
export const trafficReadings = 3;

/** What moved between two looks at the counters; unknown counters are taken for moved. */
export function movementOf(
  before: NetworkCounters | null,
  now: NetworkCounters | null,
  family: 'ipv4' | 'ipv6',
): Movement {
  if (before === null || now === null) return 'own-count';
  if (before.inUse[family] !== now.inUse[family]) return 'own-count';
  if (before.connections !== now.connections) return 'connections';
  return before.traffic === now.traffic ? 'still' : 'traffic';
}

/**
 * Whether a TCP table must be read now. `movement` is what moved since it was last read. What a
 * table left unread may hide, and for how many readings at the most:
 * - a listener closed while another opened (the one swap that moves no counter), a queue drained
 *   by its program: 9. Most are seen at once by another sign: see `procfs-reader.ts`;
 * - after segments only: changed states and queues of known connections, half-open ones: 2;
 * - after connections opened or closed, but none was in this family's table and its count is the
 *   same: one that came and left only its TIME-WAIT: 2;
 * - an `accept` of a connection that had been waiting: 2.
 */
export function isTableDue(movement: Movement, sight: TableSight): boolean {
  if (movement === 'own-count') return true;
  if (movement === 'connections' && sight.hadConnections) return true;
  const restless = movement !== 'still' || sight.hadUnaccepted;
  return sight.skipped + 1 >= (restless ? trafficReadings : stillReadings);
}
