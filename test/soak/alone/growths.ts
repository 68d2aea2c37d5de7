import { robustTrend } from './robust-trend.ts';
import type { Sample } from './sample.ts';

/** What must not grow, by how much it may over the second half of a soak, and its unit. */
export const watched = {
  residentMb: { name: 'resident memory', most: 8, unit: 'MB' },
  heapMb: { name: 'heap in use', most: 2, unit: 'MB' },
  externalMb: { name: 'memory beside the heap', most: 4, unit: 'MB' },
  descriptors: { name: 'descriptors', most: 4, unit: '' },
  threads: { name: 'threads', most: 1, unit: '' },
  children: { name: 'children', most: 1, unit: '' },
  historyMb: { name: 'history file', most: 4, unit: 'MB' },
  otherFilesMb: { name: 'other files', most: 1, unit: 'MB' },
} as const;

export type WatchedFigure = keyof typeof watched;

/** How one figure moved over the second half of a soak. */
export interface Growth {
  readonly figure: WatchedFigure;
  /** Its middle value there. */
  readonly usual: number;
  /** By the robust slope, over all of that half. */
  readonly growth: number;
  readonly perHour: number;
  /** True when it surely rose, and by more than it may. */
  readonly grows: boolean;
}

const msPerHour = 3_600_000;

/** The growth of every watched figure. The first half is warming up, and does not count. */
export function growths(samples: readonly Sample[]): readonly Growth[] {
  const half = samples.slice(Math.floor(samples.length / 2));
  const hours = ((half.at(-1)?.atMs ?? 0) - (half[0]?.atMs ?? 0)) / msPerHour;
  return (Object.keys(watched) as WatchedFigure[]).map((figure) => {
    const points = half.map((sample) => ({ at: sample.atMs / msPerHour, value: sample[figure] }));
    const { slope, surelyAbove } = robustTrend(points);
    const growth = slope * hours;
    return {
      figure,
      usual: middle(points.map(({ value }) => value)),
      growth,
      perHour: slope,
      grows: surelyAbove > 0 && growth > watched[figure].most,
    };
  });
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
