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
  const told = inodes.flatMap((inode) => table.known.get(inode) ?? []);
  const total = (count: (one: SocketTraffic) => number): number =>
    told.reduce((sum, one) => sum + count(one), 0);
  const perSecond = (count: (one: SocketTraffic) => number): number | null => {
    const { before } = table;
    if (before === null) return null;
    const seconds = (table.takenAtMs - before.takenAtMs) / 1000;
    return (
      total((one) => count(one) - countBefore(before.known.get(one.inode), one, count)) / seconds
    );
  };
  const [only, ...others] = told;
  return {
    told: told.length,
    sentBytes: total(sent),
    receivedBytes: total(received),
    resentBytes: total(({ resentBytes }) => resentBytes),
    roundTripMs: others.length === 0 ? (only?.roundTripMs ?? null) : null,
    sentPerSecond: perSecond(sent),
    receivedPerSecond: perSecond(received),
  };
}

const sent = ({ sentBytes }: SocketTraffic): number => sentBytes;
const received = ({ receivedBytes }: SocketTraffic): number => receivedBytes;

/**
 * Who was not there at the reading before, or counted more then (the number of the socket was given
 * to another), has carried everything since.
 */
function countBefore(
  before: SocketTraffic | undefined,
  now: SocketTraffic,
  count: (one: SocketTraffic) => number,
): number {
  if (before === undefined || sent(before) > sent(now) || received(before) > received(now))
    return 0;
  return count(before);
}
