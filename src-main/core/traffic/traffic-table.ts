import { unpackTraffic } from './pack-traffic.ts';
import type { SocketTraffic, TrafficReading } from './traffic-reading.ts';

/** What is known of the traffic of a machine, from its last two readings. */
export interface TrafficTable {
  readonly takenAtMs: number;
  readonly known: ReadonlyMap<number, SocketTraffic>;
  /** The reading before, to tell how fast it goes; null for the first. */
  readonly before: Pick<TrafficTable, 'takenAtMs' | 'known'> | null;
}

/** What some connections carried together. */
export interface TrafficSum {
  /** How many of them the kernel told of. */
  readonly told: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly resentBytes: number;
  /** Of the only connection, if it is one; null where there are several, or none was measured. */
  readonly roundTripMs: number | null;
  /** Bytes a second between the last two readings; null before there are two. */
  readonly sentPerSecond: number | null;
  readonly receivedPerSecond: number | null;
}

const longestGapMs = 60_000;

/** The table with one more reading; the same where the reading is the one it knows, or is none. */
export function withReading(
  table: TrafficTable | null,
  { readable, counters, takenAtMs }: TrafficReading,
): TrafficTable | null {
  if (!readable || takenAtMs === null || takenAtMs === table?.takenAtMs) return table;
  const before = table === null ? null : { takenAtMs: table.takenAtMs, known: table.known };
  const gapMs = takenAtMs - (before?.takenAtMs ?? takenAtMs);
  // Neither a clock that was set back nor minutes without a reading tell how fast it goes now.
  const isComparable = gapMs > 0 && gapMs <= longestGapMs;
  return { takenAtMs, known: unpackTraffic(counters), before: isComparable ? before : null };
}

/** What the connections with these inodes carried, as far as it is told. */
export function sumTraffic(table: TrafficTable, inodes: readonly number[]): TrafficSum {
  const { before } = table;
  const sum = { told: 0, sentBytes: 0, receivedBytes: 0, resentBytes: 0 };
  const since = { sentBytes: 0, receivedBytes: 0 };
  let roundTripMs: number | null = null;
  for (const inode of inodes) {
    const one = table.known.get(inode);
    if (one === undefined) continue;
    const start = startOf(before?.known.get(inode), one);
    sum.told += 1;
    sum.sentBytes += one.sentBytes;
    sum.receivedBytes += one.receivedBytes;
    sum.resentBytes += one.resentBytes;
    since.sentBytes += one.sentBytes - start.sentBytes;
    since.receivedBytes += one.receivedBytes - start.receivedBytes;
    ({ roundTripMs } = one);
  }
  const seconds = before === null ? null : (table.takenAtMs - before.takenAtMs) / 1000;
  return {
    ...sum,
    roundTripMs: sum.told === 1 ? roundTripMs : null,
    sentPerSecond: seconds === null ? null : since.sentBytes / seconds,
    receivedPerSecond: seconds === null ? null : since.receivedBytes / seconds,
  };
}

const nothing = { sentBytes: 0, receivedBytes: 0 };

/**
 * Who was not there at the reading before, or counted more then (the number of the socket was given
 * to another), has carried everything since.
 */
function startOf(
  before: SocketTraffic | undefined,
  now: SocketTraffic,
): Pick<SocketTraffic, 'sentBytes' | 'receivedBytes'> {
  if (before === undefined) return nothing;
  const isSame = before.sentBytes <= now.sentBytes && before.receivedBytes <= now.receivedBytes;
  return isSame ? before : nothing;
}
