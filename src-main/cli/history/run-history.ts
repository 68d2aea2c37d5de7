import { inGapText } from '../../core/history/gap-text.ts';
import type { HistoryEvent } from '../../core/history/history-event.ts';
import type { Filter } from '../../core/query/filter.ts';
import { translate } from '../../core/words/translate.ts';
import type { HistorySpan } from '../../storage/history/history-span.ts';
import { readFilter } from '../arguments/read-filter.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { showSockets } from '../list/show-sockets.ts';
import { hangLine } from '../terminal/hang-line.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { visibleLines } from '../../core/words/visible-text.ts';
import { collectEvents, type CollectedEvents } from './collect-events.ts';
import { eventDocument, eventsCsv } from './event-document.ts';
import { endLine, eventLines, momentBeside } from './event-lines.ts';
import type { HistoryFormat } from './history-formats.ts';
import { withHistory } from './history-or-fail.ts';
import { spanValues } from './span-values.ts';
import { tellUnreadable } from './tell-unreadable.ts';

export interface HistoryWish {
  readonly words: readonly string[];
  readonly format: HistoryFormat;
  /** Unix milliseconds; null where nothing was said. */
  readonly sinceMs: number | null;
  readonly untilMs: number | null;
  /** The table at this time instead of what happened. */
  readonly atMs: number | null;
}

/** The newest that one command writes. */
const mostEvents = 100_000;

/** `portside history`: what opened, changed and closed, or with `--at` the table as it was. */
export async function runHistory(wish: HistoryWish, tools: CommandTools): Promise<ExitCode> {
  const filter = readFilter(wish.words);
  if (wish.atMs !== null) return showTableAt(wish.atMs, filter, wish, tools);
  if ((wish.sinceMs ?? 0) > (wish.untilMs ?? Infinity)) {
    throw new CommandError(exitCode.usage, translate('historyCommand.backwards'));
  }
  const wanted = { filter, fromMs: wish.sinceMs, toMs: wish.untilMs, most: mostEvents };
  const collected = await withHistory(tools, async (reader) => ({
    ...(await collectEvents(reader, wanted)),
    span: reader.span(),
  }));
  return showEvents(collected, wish, tools);
}

function showEvents(
  { events, shortened, unreadable, span }: CollectedEvents & { readonly span: HistorySpan },
  { format, words, sinceMs, untilMs }: HistoryWish,
  { terminal, readMachine, historyPath }: CommandTools,
): ExitCode {
  const { out, err } = terminal;
  const happened = events.filter(({ kind }) => kind !== 'gap').length;
  if (format === 'table') {
    const context = { machine: readMachine(), conversations: new Map(), style: out.style };
    const newestAtMs = span.newestAtMs ?? Date.now();
    const end = isEndInSight(newestAtMs, untilMs) ? [endLine(newestAtMs, context)] : [];
    out.write(
      [...eventLines(events, context), ...end]
        .map((line) => `${hangLine(line, out.columns())}\n`)
        .join(''),
    );
  } else out.write(exportedEvents(events, format));
  if (shortened) err.write(`${translate('historyCommand.shortened', { count: mostEvents })}\n`);
  tellUnreadable(unreadable, { terminal, historyPath });
  if (happened > 0) return exitCode.done;
  // Whether nothing happened cannot be known.
  if (unreadable > 0) return exitCode.unreadable;
  if (isOutside({ sinceMs, untilMs }, span)) {
    err.write(`${unknownTime(span)}\n`);
    return exitCode.nothing;
  }
  const key = words.length === 0 ? 'nothing' : 'nothingMatches';
  err.write(`${translate(`historyCommand.${key}`)}\n`);
  return exitCode.nothing;
}

/** Whether the whole time that was asked for lies before or after what is recorded. */
function isOutside(
  { sinceMs, untilMs }: Pick<HistoryWish, 'sinceMs' | 'untilMs'>,
  { oldestAtMs, newestAtMs }: HistorySpan,
): boolean {
  return (untilMs ?? Infinity) < (oldestAtMs ?? 0) || (sinceMs ?? 0) > (newestAtMs ?? Infinity);
}

function unknownTime(span: HistorySpan): string {
  return translate('historyCommand.unknownTime', spanValues(span));
}

/** Signs of life come more often while somebody records. */
const longestSilenceMs = 30_000;

/** Whether the recording ended before the time that was asked for. */
function isEndInSight(newestAtMs: number, untilMs: number | null): boolean {
  const wantedMs = Math.min(untilMs ?? Infinity, Date.now());
  return newestAtMs + longestSilenceMs < wantedMs;
}

function exportedEvents(
  events: readonly HistoryEvent[],
  format: Exclude<HistoryFormat, 'table'>,
): string {
  if (format === 'csv') return visibleLines(eventsCsv(events));
  const documents = events.map(eventDocument);
  if (format === 'ndjson') {
    return safeJson(documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  }
  const whole = { format: 'portside-history', version: 1, events: documents };
  return safeJson(`${JSON.stringify(whole, null, 2)}\n`);
}

async function showTableAt(
  atMs: number,
  filter: Filter,
  { format }: HistoryWish,
  tools: CommandTools,
): Promise<ExitCode> {
  const { err } = tools.terminal;
  const { answer, span } = await withHistory(tools, async (reader) => ({
    answer: await reader.tableAt(atMs),
    span: reader.span(),
  }));
  if (!answer.known) {
    err.write(`${unknownTime(span)}\n`);
    return exitCode.nothing;
  }
  if (answer.gap !== null) {
    const moment = (timeMs: number): string => momentBeside(timeMs, atMs);
    err.write(`${inGapText(answer.gap, { say: translate, moment })}\n`);
  }
  tellUnreadable(answer.unreadable, tools);
  const { sockets } = answer;
  const snapshot = { revision: 1, takenAtMs: atMs, sockets, notes: [] };
  const reading = { snapshot, machine: tools.readMachine(), readable: true };
  const kept = showSockets(reading, { filter, format }, tools.terminal);
  if (kept > 0) return exitCode.done;
  if (answer.unreadable > 0) return exitCode.unreadable;
  err.write(`${translate('commandLine.nothingMatches', { count: sockets.length })}\n`);
  return exitCode.nothing;
}
