import { countLine, type CountLine } from './count-line.ts';

/** By what sockets are counted apart. */
export const countGroups = ['all', 'port', 'process'] as const;
export type CountGroup = (typeof countGroups)[number];

/** How many were open over time. Counts are null where nothing is known. */
export interface CountSeries {
  /** A port as text, a process name, or empty for all. */
  readonly name: string;
  /** The most that were open at once in each bucket. */
  readonly open: readonly (number | null)[];
}

export interface CountedBuckets {
  readonly fromMs: number;
  readonly bucketMs: number;
  /** The series with the most first, at most as many as asked for. */
  readonly series: readonly CountSeries[];
  /** How many series there are beyond those. */
  readonly further: number;
  readonly opened: readonly number[];
  readonly closed: readonly number[];
}

/**
 * Counts sockets over time by the names they have (`countName`); call `start` for those open at
 * the beginning, then `step` in order of time.
 */
export interface SocketCounter {
  start(name: string): void;
  /** A socket came (`before` null), went (`now` null) or changed, at a time. */
  step(before: string | null, now: string | null, atMs: number): void;
  /** Nothing is known of this time. */
  gap(fromMs: number, toMs: number): void;
  /** `knownUntilMs`: nothing is known after it. */
  result(mostSeries: number, knownUntilMs: number): CountedBuckets;
}

interface Frame {
  readonly fromMs: number;
  readonly toMs: number;
  readonly buckets: number;
}

/** Counts between two times in equal buckets. */
export function countSockets({ fromMs, toMs, buckets }: Frame): SocketCounter {
  const bucketMs = Math.max(1, (toMs - fromMs) / buckets);
  const lines = new Map<string, CountLine>();
  const opened = new Array<number>(buckets).fill(0);
  const closed = new Array<number>(buckets).fill(0);
  const unknown = new Array<boolean>(buckets).fill(false);
  const bucketOf = (atMs: number): number =>
    Math.min(buckets - 1, Math.max(0, Math.floor((atMs - fromMs) / bucketMs)));

  const lineOf = (name: string): CountLine => {
    const known = lines.get(name);
    if (known !== undefined) return known;
    const line = countLine(name);
    lines.set(name, line);
    return line;
  };

  const seriesOf = (line: CountLine, lastKnown: number): CountSeries => {
    const isKnown = (bucket: number): boolean => unknown[bucket] !== true && bucket <= lastKnown;
    const open = line.fill(buckets).map((count, bucket) => (isKnown(bucket) ? count : null));
    return { name: line.name, open };
  };

  return {
    start: (name) => lineOf(name).add(1, 0),
    step: (before, now, atMs) => {
      const bucket = bucketOf(atMs);
      if (before !== null) lineOf(before).add(-1, bucket);
      if (now !== null) lineOf(now).add(1, bucket);
      if (before === null) opened[bucket] = (opened[bucket] ?? 0) + 1;
      if (now === null) closed[bucket] = (closed[bucket] ?? 0) + 1;
    },
    gap: (gapFromMs, gapToMs) => {
      if (gapToMs <= fromMs || gapFromMs >= toMs) return;
      // Only buckets that lie wholly in the gap: in the others something was seen.
      const first = Math.max(0, Math.ceil((gapFromMs - fromMs) / bucketMs));
      const end = Math.min(buckets, Math.floor((gapToMs - fromMs) / bucketMs));
      for (let at = first; at < end; at += 1) unknown[at] = true;
    },
    result: (mostSeries, knownUntilMs) => {
      const lastKnown = bucketOf(knownUntilMs);
      const sorted = [...lines.values()].sort(mostFirst);
      const series = sorted.slice(0, mostSeries).map((line) => seriesOf(line, lastKnown));
      const further = Math.max(0, sorted.length - mostSeries);
      return { fromMs, bucketMs, series, further, opened, closed };
    },
  };
}

function mostFirst(one: CountLine, other: CountLine): number {
  return other.most() - one.most() || (one.name < other.name ? -1 : 1);
}
