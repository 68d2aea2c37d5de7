import type { DatabaseSync } from 'node:sqlite';
import { countSockets, type CountGroup } from '../../core/history/count-series.ts';
import { historyAnswerLimits, type CountsAnswer } from '../../core/history/history-answers.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Socket } from '../../core/socket/socket.ts';
import type { Breathe } from './breathe.ts';
import { gapsBetween, hidesTable, historySpan } from './history-span.ts';
import { factsFrom, socketsOf, tableAfter } from './read-table.ts';
import { lastSeqUntil } from './seq-at.ts';
import { kindCode } from './socket-code.ts';
import { number, numberOrNull, socketColumns, type StoredSockets } from './stored-sockets.ts';

export interface CountsQuestion {
  readonly filter: Filter;
  readonly fromMs: number;
  readonly toMs: number;
  readonly buckets: number;
  readonly group: CountGroup;
}

const pageEvents = 2000;

/** How many sockets were open over a time, by port or process. */
export async function readCounts(
  database: DatabaseSync,
  stored: StoredSockets,
  question: CountsQuestion,
  breathe: Breathe,
): Promise<CountsAnswer> {
  const { filter, fromMs, toMs } = question;
  const counter = countSockets(question);
  const { oldestAtMs, newestAtMs } = historySpan(database);
  // Where the table at the beginning is not known, counting begins where it is.
  const start = lastSeqUntil(database, Math.max(fromMs, oldestAtMs ?? fromMs)) ?? 0;
  const end = lastSeqUntil(database, toMs) ?? 0;
  const open = await openAfter(database, stored, { seq: start, filter }, breathe);
  for (const socket of open.values()) counter.start(socket);
  for await (const step of stepsBetween(database, stored, { start, end }, breathe)) {
    const { before, now } = take(open, step, filter);
    if (before !== null || now !== null) counter.step(before, now, step.atMs);
  }
  const most = historyAnswerLimits.gaps;
  const gaps = gapsBetween(database, { fromMs, toMs, most }).filter(hidesTable);
  for (const gap of gaps) counter.gap(gap.fromMs, gap.toMs);
  counter.gap(-Infinity, oldestAtMs ?? Infinity);
  return { ...counter.result(historyAnswerLimits.series, newestAtMs ?? 0), toMs, gaps };
}

/** Brings the kept sockets to what they are after a step. */
function take(
  open: Map<number, Socket>,
  { number: id, replaces, socket }: CountStep,
  filter: Filter,
): { readonly before: Socket | null; readonly now: Socket | null } {
  const before = open.get(replaces ?? id) ?? null;
  open.delete(replaces ?? id);
  const now = socket !== null && filter(socket) ? socket : null;
  if (now !== null) open.set(id, now);
  return { before, now };
}

/** The sockets that the filter keeps of those open after an event, by their numbers. */
async function openAfter(
  database: DatabaseSync,
  stored: StoredSockets,
  { seq, filter }: { readonly seq: number; readonly filter: Filter },
  breathe: Breathe,
): Promise<Map<number, Socket>> {
  const table = await tableAfter(database, seq, breathe);
  if (table === null) return new Map();
  const rows = await socketsOf(table, stored, breathe);
  return new Map(
    rows.filter(({ socket }) => filter(socket)).map(({ number: id, socket }) => [id, socket]),
  );
}

interface CountStep {
  readonly number: number;
  readonly replaces: number | null;
  readonly socket: Socket | null;
  readonly atMs: number;
}

async function* stepsBetween(
  database: DatabaseSync,
  stored: StoredSockets,
  { start, end }: { readonly start: number; readonly end: number },
  breathe: Breathe,
): AsyncGenerator<CountStep> {
  const events = database.prepare(
    `SELECT event.*, socket.replaces, ${socketColumns}
     FROM event JOIN socket ON socket.id = event.socket
     WHERE event.seq > ? AND event.seq <= ? ORDER BY event.seq LIMIT ${pageEvents}`,
  );
  for (let from = start; from < end;) {
    const rows = events.all(from, end);
    for (const row of rows) {
      const kind = number(row, 'kind');
      yield {
        number: number(row, 'socket'),
        replaces: kind === kindCode.moved ? numberOrNull(row, 'replaces') : null,
        socket: kind === kindCode.closed ? null : stored.socketFrom(row, factsFrom(row)),
        atMs: number(row, 'at'),
      };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    from = number(last, 'seq');
    await breathe();
  }
}
