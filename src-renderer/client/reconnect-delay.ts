const shortestMs = 250;
const longestMs = 10_000;

/**
 * How long to wait before the next attempt to reach the host, in milliseconds: doubles with each
 * failed attempt up to ten seconds, and spreads by up to half so that many windows do not call at
 * the same moment. `attempt` counts from 0; `random` is 0 (inclusive) to 1.
 */
export function reconnectDelayMs(attempt: number, random: number): number {
  const fullMs = Math.min(longestMs, shortestMs * 2 ** Math.min(attempt, 16));
  return Math.round(fullMs * (0.5 + random / 2));
}
