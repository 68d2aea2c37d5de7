import type { HistoryEvent, SocketEvent } from '../../core/history/history-event.ts';
import { gapText } from '../../core/history/gap-text.ts';
import type { HistoryGap } from '../../core/history/history-gap.ts';
import { translate } from '../../core/words/translate.ts';
import { changeLine, type LineContext } from '../watch/change-line.ts';
import { clockTime } from '../watch/clock-time.ts';
import { socketBefore } from './socket-before.ts';
import type { TableChange } from '../watch/table-change.ts';

/** Events as `watch` writes them, under a line for each day. */
export function eventLines(
  events: readonly HistoryEvent[],
  context: LineContext,
): readonly string[] {
  let lastDay = '';
  return events.flatMap((event) => {
    const day = dayText(event.atMs);
    const head = day === lastDay ? [] : [context.style('strong', day)];
    lastDay = day;
    const line =
      event.kind === 'gap' ? gapLine(event.gap, context) : changeLine(changeOf(event), context);
    return [...head, line];
  });
}

/** The day on this machine's clock, as RFC 3339 writes it. */
function dayText(atMs: number): string {
  const day = new Date(atMs);
  const parts = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return [day.getFullYear(), ...parts].join('-');
}

function gapLine(gap: HistoryGap, { style }: LineContext): string {
  const words = { say: translate, moment: (atMs: number) => momentBeside(atMs, gap.toMs) };
  return style('soft', `${clockTime(gap.toMs)} ── ${gapText(gap, words)}`);
}

/** Where the recording ends, so that nobody takes what comes after for a time without events. */
export function endLine(newestAtMs: number, { style }: Pick<LineContext, 'style'>): string {
  const moment = momentBeside(newestAtMs, Date.now());
  return style('soft', `${moment} ── ${translate('history.recordedTo')}`);
}

/** The time of day, with its day where that is not the other time's. */
export function momentBeside(atMs: number, besideMs: number): string {
  const day = dayText(atMs);
  return day === dayText(besideMs) ? clockTime(atMs) : `${day} ${clockTime(atMs)}`;
}

function changeOf(event: SocketEvent): TableChange {
  const { kind, atMs, socket, before, unwatchedFromMs } = event;
  const unwatched = unwatchedFromMs !== null || (kind === 'opened' && socket.seenAtStart);
  return { kind, atMs, socket, before: socketBefore(socket, before), unwatched };
}
