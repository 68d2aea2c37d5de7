/** One look at the memory of a page, garbage collected. */
export interface HeapLook {
  readonly atMs: number;
  readonly heapMb: number;
  readonly nodes: number;
  /** Nodes that nobody can see and something still holds. */
  readonly detachedNodes: number;
}

/** Where a line of least squares through the looks begins, and how much it rises in ten minutes. */
export function heapTrend(looks: readonly HeapLook[]): {
  readonly startMb: number;
  readonly riseMbInTenMinutes: number;
} {
  const meanAt = mean(looks.map(({ atMs }) => atMs));
  const meanHeap = mean(looks.map(({ heapMb }) => heapMb));
  const spread = sum(looks.map(({ atMs }) => (atMs - meanAt) ** 2));
  const both = sum(looks.map(({ atMs, heapMb }) => (atMs - meanAt) * (heapMb - meanHeap)));
  const slope = spread === 0 ? 0 : both / spread;
  const firstAt = looks[0]?.atMs ?? 0;
  return {
    startMb: meanHeap + slope * (firstAt - meanAt),
    riseMbInTenMinutes: slope * 600_000,
  };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
