import type { Socket } from '../socket/socket.ts';

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

/** Counts sockets over time; call `start` for those open at the
 * beginning, then `step` in order of time. */
export interface SocketCounter {
  start(socket: Socket): void;
  /** A socket came (`before` null), went (`now` null) or changed, at a time. */
  step(before: Socket | null, now: Socket | null, atMs: number): void;
  /** Nothing is known of this time. */
  gap(fromMs: number, toMs: number): void;
  /** `knownUntilMs`: nothing is known after it. */
  result(mostSeries: number, knownUntilMs: number): CountedBuckets;
}

interface Frame {
  readonly fromMs: number;
  readonly toMs: number;
  readonly buckets: number;
  readonly group: CountGroup;
}

interface Line {
  now: number;
  readonly most: number[];
  /** The bucket up to which `most` is filled. */
  filled: number;
}

/** Counts between two times in equal buckets. */
export function countSockets({ fromMs, toMs, buckets, group }: Frame): SocketCounter {
  const bucketMs = Math.max(1, (toMs - fromMs) / buckets);
  const lines = new Map<string, Line>();
  const opened = new Array<number>(buckets).fill(0);
  const closed = new Array<number>(buckets).fill(0);
  const unknown = new Array<boolean>(buckets).fill(false);
  const bucketOf = (atMs: number): number =>
    Math.min(buckets - 1, Math.max(0, Math.floor((atMs - fromMs) / bucketMs)));

  const lineOf = (socket: Socket): Line => {
    const name = nameIn(group, socket);
    const known = lines.get(name);
    if (known !== undefined) return known;
    const line = { now: 0, most: new Array<number>(buckets).fill(0), filled: 0 };
    lines.set(name, line);
    return line;
  };

  const result = (mostSeries: number, knownUntilMs: number): CountedBuckets => {
    const lastKnown = bucketOf(knownUntilMs);
    const series = [...lines].map(([name, line]) => {
      fillTo(line, buckets - 1);
      const open = line.most.map((count, at) =>
        unknown[at] === true || at > lastKnown ? null : count,
      );
      return { name, open };
    });
    const sorted = series.sort((a, b) => mostOf(b) - mostOf(a) || (a.name < b.name ? -1 : 1));
    const further = Math.max(0, sorted.length - mostSeries);
    return { fromMs, bucketMs, series: sorted.slice(0, mostSeries), further, opened, closed };
  };

  return {
    start: (socket) => {
      const line = lineOf(socket);
      line.now += 1;
      line.most[0] = line.now;
    },
    step: (before, now, atMs) => {
      const at = bucketOf(atMs);
      if (before !== null) add(lineOf(before), -1, at);
      if (now !== null) add(lineOf(now), 1, at);
      if (before === null) opened[at] = (opened[at] ?? 0) + 1;
      if (now === null) closed[at] = (closed[at] ?? 0) + 1;
    },
    gap: (gapFromMs, gapToMs) => {
      if (gapToMs <= fromMs || gapFromMs >= toMs) return;
      // Only buckets that lie wholly in the gap: in the others something was seen.
      const first = Math.max(0, Math.ceil((gapFromMs - fromMs) / bucketMs));
      const end = Math.min(buckets, Math.floor((gapToMs - fromMs) / bucketMs));
      for (let at = first; at < end; at += 1) unknown[at] = true;
    },
    result,
  };
}

function add(line: Line, by: number, at: number): void {
  fillTo(line, at);
  line.now = Math.max(0, line.now + by);
  line.most[at] = Math.max(line.most[at] ?? 0, line.now);
}

/** What was open stays open until the next step: buckets without one have the count before. */
function fillTo(line: Line, at: number): void {
  for (let next = line.filled + 1; next <= at; next += 1) line.most[next] = line.now;
  line.filled = Math.max(line.filled, at);
}

function nameIn(group: CountGroup, socket: Socket): string {
  if (group === 'all') return '';
  if (group === 'process') return (socket.owners[0] ?? socket.formerOwners[0])?.name ?? '';
  const service = socket.role === 'outgoing' ? (socket.remote ?? socket.local) : socket.local;
  return `${service.port}/${socket.protocol}`;
}

function mostOf({ open }: CountSeries): number {
  return open.reduce<number>((most, count) => Math.max(most, count ?? 0), 0);
}
