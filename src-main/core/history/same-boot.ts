/** How far apart two reckonings of one start may be: clocks are set, uptimes rounded. */
const toleranceMs = 120_000;
const timed = /^at:(\d+)$/;

/**
 * Whether two names of a start of the machine mean the same one: `id:` with the kernel's own name,
 * or `at:` with the reckoned time in Unix milliseconds, which is never exact. Unknown is not the same.
 */
export function isSameBoot(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  if (one === other) return true;
  const [, oneMs] = timed.exec(one) ?? [];
  const [, otherMs] = timed.exec(other) ?? [];
  if (oneMs === undefined || otherMs === undefined) return false;
  return Math.abs(Number(oneMs) - Number(otherMs)) <= toleranceMs;
}
