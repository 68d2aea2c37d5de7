import type { HistoryEvent } from '../../core/history/history-event.ts';
import { csvText } from '../../core/snapshot/csv-text.ts';
import { documentSocket } from '../../core/snapshot/snapshot-document.ts';
import { csvColumns, csvRow } from '../../core/snapshot/socket-rows.ts';
import { socketBefore } from './socket-before.ts';

/**
 * One event for programs: `at` (RFC 3339, UTC), `event` and, for opened, changed and closed,
 * `socket` as the snapshot document has it, when it changed with `previous`. A `gap` has `reason`,
 * `from`, `to` and `rebooted`.
 */
export function eventDocument(event: HistoryEvent): Readonly<Record<string, unknown>> {
  if (event.kind === 'gap') {
    const { reason, fromMs, toMs, rebooted } = event.gap;
    const times = { from: timeText(fromMs), to: timeText(toMs) };
    return { at: timeText(event.atMs), event: 'gap', reason, ...times, rebooted };
  }
  const { kind, atMs, socket, before } = event;
  const previous = socketBefore(socket, before);
  return {
    at: timeText(atMs),
    event: kind,
    socket: documentSocket(socket),
    ...(previous === null ? {} : { previous: documentSocket(previous) }),
  };
}

/** Events under the columns of a CSV export, after time, kind and, for gaps, reason and start. */
export function eventsCsv(events: readonly HistoryEvent[]): string {
  const head = ['at', 'event', 'gapReason', 'gapFrom', ...csvColumns];
  return csvText([head, ...events.map(eventRow)]);
}

function eventRow(event: HistoryEvent): readonly (string | number)[] {
  const at = timeText(event.atMs);
  if (event.kind !== 'gap') return [at, event.kind, '', '', ...csvRow(event.socket)];
  const { reason, fromMs } = event.gap;
  return [at, 'gap', reason, timeText(fromMs), ...csvColumns.map(() => '')];
}

function timeText(atMs: number): string {
  return new Date(atMs).toISOString();
}
