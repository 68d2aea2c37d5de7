/**
 * The value that `share` (0 to 1) of the values do not exceed, by nearest rank; NaN for none. Of
 * few values a high share is the highest.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? NaN;
}
