/** One value at a time; the time in any unit, as long as it is the same in all. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** How values move with time, told so that a few wild ones among them change little. */
export interface RobustTrend {
  /** The median of the slopes of all pairs (Theil 1950, Sen 1968), per unit of time. */
  readonly slope: number;
  /** The true slope is above this in nineteen cases of twenty (Sen's bound by Kendall's score). */
  readonly surelyAbove: number;
}

/** One-sided bound of 95 % of a normal distribution. */
const certainty = 1.645;

/** Flat where there are fewer than two points at different times. */
export function robustTrend(points: readonly Point[]): RobustTrend {
  const slopes = pairSlopes(points);
  if (slopes.length === 0) return { slope: 0, surelyAbove: 0 };
  const count = points.length;
  const spread = certainty * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const rank = Math.floor((slopes.length - spread) / 2);
  return { slope: middle(slopes), surelyAbove: slopes[rank] ?? -Infinity };
}

function pairSlopes(points: readonly Point[]): readonly number[] {
  const slopes = points.flatMap((late, at) =>
    points
      .slice(0, at)
      .filter((early) => early.at !== late.at)
      .map((early) => (late.value - early.value) / (late.at - early.at)),
  );
  return slopes.sort((one, other) => one - other);
}

function middle(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
