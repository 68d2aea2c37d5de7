/** What is known of the difference between the host's clock and this window's. */
export interface ClockSkew {
  /** Window minus host in milliseconds, network delay included; null before the first sample. */
  readonly skewMs: number | null;
  readonly lastReadAtMs: number | null;
}

export const unknownSkew: ClockSkew = { skewMs: null, lastReadAtMs: null };

/**
 * Learns from a heartbeat how far the host's clock is off. Only a heartbeat that tells of a new
 * reading counts (it left the host at once); the smallest difference is nearest to the truth.
 */
export function learnSkew(
  known: ClockSkew,
  lastReadAtMs: number | null,
  receivedAtMs: number,
): ClockSkew {
  const fresh =
    lastReadAtMs !== null && known.lastReadAtMs !== null && lastReadAtMs > known.lastReadAtMs;
  if (!fresh) return { ...known, lastReadAtMs };
  const sampleMs = receivedAtMs - lastReadAtMs;
  return { skewMs: Math.min(known.skewMs ?? sampleMs, sampleMs), lastReadAtMs };
}

/**
 * The host's time now. Differences under two seconds are network delay rather than another clock
 * and are left out, so that the age shown is never too young.
 */
export function hostTimeMs(nowMs: number, { skewMs }: ClockSkew): number {
  return skewMs === null || Math.abs(skewMs) < 2000 ? nowMs : nowMs - skewMs;
}
