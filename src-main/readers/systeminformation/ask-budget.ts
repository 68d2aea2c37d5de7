/** Limits how often something costly is asked, on average but not in a pinch. */
export interface AskBudget {
  mayAsk(nowMs: number): boolean;
  /** An ask ended that took this long. */
  spend(spentMs: number): void;
}

/** A question that seems to have taken ever so long was asked before the machine slept. */
const mostFillings = 3;

/**
 * Fills with `share` (0..1) of the time that passes up to `mostMs` milliseconds, starts full, and
 * allows asking while anything is left: after a quiet time several asks in a row are fine. No ask
 * takes more than three times `mostMs`.
 */
export function askBudget({ share, mostMs }: { share: number; mostMs: number }): AskBudget {
  let leftMs = mostMs;
  let filledAtMs: number | null = null;
  return {
    mayAsk: (nowMs) => {
      const passedMs = Math.max(0, nowMs - (filledAtMs ?? nowMs));
      filledAtMs = nowMs;
      leftMs = Math.min(mostMs, leftMs + passedMs * share);
      return leftMs > 0;
    },
    spend: (spentMs) => {
      leftMs -= Math.min(spentMs, mostFillings * mostMs);
    },
  };
}
