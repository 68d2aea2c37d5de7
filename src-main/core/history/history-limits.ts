/** How much of the past is kept. */
export interface HistoryLimits {
  readonly mostDays: number;
  /** Events; at most the span of one checkpoint more are there for a while. */
  readonly mostEvents: number;
}

export const dayMs = 86_400_000;
