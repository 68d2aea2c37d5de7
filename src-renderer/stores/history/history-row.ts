import type { HistoryEvent } from '../../../src-main/core/history/history-event.ts';

/** A line of the list of events: a minute, or something that happened in it. */
export type HistoryRow =
  | { readonly kind: 'minute'; readonly key: string; readonly atMs: number }
  | { readonly kind: 'event'; readonly key: string; readonly event: HistoryEvent };

const minuteMs = 60_000;

/** Events, newest first as they come, under the minutes they happened in. */
export function historyRows(events: readonly HistoryEvent[]): readonly HistoryRow[] {
  let minute = NaN;
  return events.flatMap((event): readonly HistoryRow[] => {
    const row: HistoryRow = { kind: 'event', key: `e${event.seq}`, event };
    const own = Math.floor(event.atMs / minuteMs);
    if (own === minute) return [row];
    minute = own;
    return [{ kind: 'minute', key: `m${event.seq}`, atMs: own * minuteMs }, row];
  });
}
