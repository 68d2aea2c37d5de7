import type { HistoryStatus } from '../../src-main/core/history/history-status.ts';

/** How a history does that records well, but for what a test says. */
export function aHistoryStatus(facts: Partial<HistoryStatus> = {}): HistoryStatus {
  return {
    state: 'recording',
    problem: null,
    notes: [],
    path: '/data/history.sqlite',
    oldestAtMs: 1000,
    newestAtMs: 2000,
    events: 3,
    sizeBytes: 4096,
    limits: { mostDays: 14, mostEvents: 500_000 },
    ...facts,
  };
}
