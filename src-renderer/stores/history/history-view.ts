import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { CountGroup } from '../../../src-main/core/history/count-series.ts';

/** How much of the past is in sight, up to now. */
export const historyRanges = ['hour', 'sixHours', 'day', 'week', 'all'] as const;
export type HistoryRange = (typeof historyRanges)[number];

const hourMs = 3_600_000;
/** A chart of less would be of steps only. */
const leastMs = 60_000;
const lengthsMs: Readonly<Record<Exclude<HistoryRange, 'all'>, number>> = {
  hour: hourMs,
  sixHours: 6 * hourMs,
  day: 24 * hourMs,
  week: 7 * 24 * hourMs,
};

/** What of the past the reader wants to see. */
export const useHistoryView = defineStore('history-view', () => {
  const open = ref(false);
  const range = ref<HistoryRange>('hour');
  const group = ref<CountGroup>('all');
  /** The moment whose table is shown (host time, milliseconds); null shows what happened. */
  const atMs = shallowRef<number | null>(null);
  return { open, range, group, atMs };
});

/** The time in sight, no more of it than was recorded; `oldestAtMs` is where that begins. */
export function rangeTimes(
  range: HistoryRange,
  nowMs: number,
  oldestAtMs: number | null,
): { readonly fromMs: number; readonly toMs: number } {
  const oldest = oldestAtMs ?? nowMs - hourMs;
  const fromMs = range === 'all' ? oldest : Math.max(oldest, nowMs - lengthsMs[range]);
  return { fromMs: Math.floor(Math.min(fromMs, nowMs - leastMs)), toMs: Math.ceil(nowMs) };
}
