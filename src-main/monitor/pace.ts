/** How often a reader may run. */
export interface PaceRule {
  /** The user's interval: a floor under the time between two starts. */
  readonly intervalMs: number;
  /** True when little depends on this reader: nobody looks, or another one sees everything. */
  readonly sparing: boolean;
}

/** What one run of a reader was. Times are of a clock that never jumps. */
export interface Run {
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** 1 / 50 = 2 % of one core, the most a reader may take on average. */
const costMultiple = 50;
/** 1 / 200 = 0.5 % of one core. */
const sparingCostMultiple = 200;

/**
 * When a reader may start again: its interval after its last start, and no sooner than 50 × (200 ×
 * when sparing) its usual processor cost after it, and never before it ended. `usualCostMs` is null
 * before anything is known.
 */
export function nextStartMs(lastRun: Run, usualCostMs: number | null, rule: PaceRule): number {
  const multiple = rule.sparing ? sparingCostMultiple : costMultiple;
  const apartMs = Math.max(rule.intervalMs, multiple * (usualCostMs ?? 0));
  return Math.max(lastRun.endedAtMs, lastRun.startedAtMs + apartMs);
}

/** Remembers what a reader cost lately. */
export interface UsualCost {
  record(costMs: number): void;
  /** Mean of the last runs in milliseconds; null before the second run. */
  usualCostMs(): number | null;
}

const rememberedRuns = 8;

/**
 * The mean of the last eight runs. The first run is left out: it compiles code and finds out what
 * later runs only check, so it would put off the second by seconds for a cost that never returns.
 */
export function usualCost(): UsualCost {
  let costsMs: readonly number[] = [];
  let isFirst = true;
  return {
    record: (costMs) => {
      if (!isFirst) costsMs = [...costsMs, costMs].slice(-rememberedRuns);
      isFirst = false;
    },
    usualCostMs: () =>
      costsMs.length === 0 ? null : costsMs.reduce((sum, cost) => sum + cost, 0) / costsMs.length,
  };
}
