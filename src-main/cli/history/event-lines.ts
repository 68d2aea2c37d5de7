import type { HistoryEvent, SocketEvent } from '../../core/history/history-event.ts';
import type { HistoryGap } from '../../core/history/history-gap.ts';
import { durationPhrase } from '../../core/words/duration-phrase.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
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

function gapLine({ reason, fromMs, toMs, rebooted }: HistoryGap, { style }: LineContext): string {
  const span = phraseText(durationPhrase(toMs - fromMs));
  const text = translate(`history.gap-${reason}`, { span });
  const both = rebooted ? translate('history.rebooted', { text }) : text;
  return style('soft', `${clockTime(toMs)} ── ${both}`);
}

function changeOf({ kind, atMs, socket, before }: SocketEvent): TableChange {
  return { kind, atMs, socket, before: socketBefore(socket, before) };
}
