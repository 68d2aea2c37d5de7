/** Share of one core that runs took over the last minute. */
export interface CoreShare {
  record(endedAtMs: number, costMs: number): void;
  /** 0..1 at a time of the same clock. */
  at(nowMs: number): number;
}

const windowMs = 60_000;
/** Too short a time says nothing: the first reading alone would look like a busy core. */
const shortestWindowMs = 10_000;

/** Counts from `startedAtMs` on; times are of a clock that never jumps. */
export function coreShare(startedAtMs: number): CoreShare {
  let runs: readonly { readonly endedAtMs: number; readonly costMs: number }[] = [];
  return {
    record: (endedAtMs, costMs) => {
      const kept = runs.filter((run) => run.endedAtMs > endedAtMs - windowMs);
      runs = [...kept, { endedAtMs, costMs }];
    },
    at: (nowMs) => {
      const lately = runs.filter((run) => run.endedAtMs > nowMs - windowMs);
      const spentMs = lately.reduce((sum, { costMs }) => sum + costMs, 0);
      const passedMs = Math.min(windowMs, Math.max(shortestWindowMs, nowMs - startedAtMs));
      return Math.min(1, spentMs / passedMs);
    },
  };
}
