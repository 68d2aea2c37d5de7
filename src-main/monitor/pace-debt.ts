/** What a reader took of the core beyond its share, so far. */
export interface PaceDebt {
  /** A run of this cost started then, under this share since the run before. */
  record(startedAtMs: number, costMs: number, coreShare: number): void;
  /** Milliseconds of runs before the last one that the time since has not paid for. */
  unpaidMs(): number;
}

/** Begins without debt. Time that passes before a run pays for those before it, never in advance. */
export function paceDebt(): PaceDebt {
  let debtMs = 0;
  let unpaidMs = 0;
  let lastStartedAtMs: number | null = null;
  return {
    record: (startedAtMs, costMs, coreShare) => {
      const passedMs = startedAtMs - (lastStartedAtMs ?? startedAtMs);
      unpaidMs = Math.max(0, debtMs - passedMs * coreShare);
      debtMs = unpaidMs + costMs;
      lastStartedAtMs = startedAtMs;
    },
    unpaidMs: () => unpaidMs,
  };
}
