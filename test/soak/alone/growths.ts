import { robustTrend } from './robust-trend.ts';
import type { Sample } from './sample.ts';

interface Watched {
  readonly name: string;
  readonly most: number;
  readonly unit: string;
  readonly of: (sample: Sample) => number;
}

/** What must not grow, by how much it may over the second half of a soak, and its unit. */
export const watched = {
  resident: { name: 'resident memory', most: 8, unit: 'MB', of: ({ residentMb }) => residentMb },
  heap: { name: 'heap in use', most: 2, unit: 'MB', of: ({ heapMb }) => heapMb },
  external: {
    name: 'memory beside the heap',
    most: 6,
    unit: 'MB',
    of: ({ externalMb }) => externalMb,
  },
  descriptors: { name: 'descriptors', most: 4, unit: '', of: ({ descriptors }) => descriptors },
  threads: { name: 'threads', most: 1, unit: '', of: ({ threads }) => threads },
  children: { name: 'children', most: 1, unit: '', of: ({ children }) => children },
  history: { name: 'history file', most: 4, unit: 'MB', of: ({ historyMb }) => historyMb },
  otherFiles: { name: 'other files', most: 1, unit: 'MB', of: ({ otherFilesMb }) => otherFilesMb },
} as const satisfies Readonly<Record<string, Watched>>;

export type WatchedFigure = keyof typeof watched;

/** How one figure moved over the second half of a soak. */
export interface Growth {
  readonly figure: WatchedFigure;
  /** Its middle value there. */
  readonly usual: number;
  /** By the robust slope, over all of that half. */
  readonly growth: number;
  readonly perHour: number;
  /** True when it surely rose, by more than it may, and went on rising. */
  readonly grows: boolean;
}

const msPerHour = 3_600_000;

/** The growth of every watched figure. The first half is warming up, and does not count. */
export function growths(samples: readonly Sample[]): readonly Growth[] {
  const half = samples.slice(Math.floor(samples.length / 2));
  const hours = ((half.at(-1)?.atMs ?? 0) - (half[0]?.atMs ?? 0)) / msPerHour;
  return (Object.keys(watched) as WatchedFigure[]).map((figure) => {
    const points = half.map((sample) => ({
      at: sample.atMs / msPerHour,
      value: watched[figure].of(sample),
    }));
    const { slope, surelyAbove } = robustTrend(points);
    const growth = slope * hours;
    const { most } = watched[figure];
    const values = points.map(({ value }) => value);
    return {
      figure,
      usual: middle(values),
      growth,
      perHour: slope,
      grows: surelyAbove > 0 && growth > most && goesOn(values, most / 5),
    };
  });
}

/**
 * True when each third is above the one before. Memory that was needed once is not given back: it
 * rises in a step and stays, which a leak does not.
 */
function goesOn(values: readonly number[], leastStep: number): boolean {
  const third = Math.ceil(values.length / 3);
  const [first = NaN, second = NaN, last = NaN] = [0, 1, 2].map((at) =>
    middle(values.slice(at * third, (at + 1) * third)),
  );
  return second - first > leastStep && last - second > leastStep;
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
