/** A question of which only one is ever under way. */
export interface SingleFlight<Value> {
  /** Asks, or joins the question that is still unanswered. */
  ask(): Promise<Value>;
}

/**
 * Calls `question` again only once its last answer came: a command that hangs must not be started
 * a second time by every reading that gave up waiting for it.
 */
export function singleFlight<Value>(question: () => Promise<Value>): SingleFlight<Value> {
  let underWay: Promise<Value> | null = null;
  return {
    ask: () => {
      underWay ??= question().finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}
