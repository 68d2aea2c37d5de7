/** Remembers what a reader cost lately. */
export interface UsualCost {
  record(costMs: number): void;
  /** Mean of the last runs in milliseconds; before the second run null, or what the first cost. */
  usualCostMs(countFirst: boolean): number | null;
  /** How far apart the dearest and the cheapest of them are; 0 before the second run. */
  spreadMs(): number;
}

const rememberedRuns = 8;

/**
 * The mean of the last eight runs. The first run is left out: it compiles code and finds out what
 * later runs only check, so it would put off the second by seconds for a cost that never returns.
 */
export function usualCost(): UsualCost {
  let firstCostMs: number | null = null;
  let costsMs: readonly number[] = [];
  return {
    record: (costMs) => {
      if (firstCostMs === null) firstCostMs = costMs;
      else costsMs = [...costsMs, costMs].slice(-rememberedRuns);
    },
    usualCostMs: (countFirst) => {
      if (costsMs.length === 0) return countFirst ? firstCostMs : null;
      return costsMs.reduce((sum, cost) => sum + cost, 0) / costsMs.length;
    },
    spreadMs: () => (costsMs.length === 0 ? 0 : Math.max(...costsMs) - Math.min(...costsMs)),
  };
}
