import type { DatabaseSync } from 'node:sqlite';
import { hidesTable } from '../../core/history/history-gap.ts';
import {
  countSockets,
  type CountGroup,
  type SocketCounter,
} from '../../core/history/count-series.ts';
import { historyAnswerLimits, type CountsAnswer } from '../../core/history/history-answers.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Breathe } from './breathe.ts';
import { countNameReader, type CountNameReader } from './count-name-reader.ts';
import { gapsBetween, historySpan } from './history-span.ts';
import { factsFrom, gapsIn, stepFrom, tableAfter } from './read-table.ts';
import { readable } from './readable.ts';
import { missingBetween, rowsBetween } from './rows-between.ts';
import { lastSeqUntil } from './seq-at.ts';
import { kindCode } from './socket-code.ts';
import { number, socketColumns, timeFrom, type Row, type StoredSockets } from './stored-sockets.ts';

export interface CountsQuestion {
  /** null keeps everything, and is quicker than a filter that does. */
  readonly filter: Filter | null;
  readonly fromMs: number;
  readonly toMs: number;
  readonly buckets: number;
  readonly group: CountGroup;
}

const pageEvents = 2000;
const pageSockets = 1000;

const eventColumns = `event.seq, event.at, event.kind, event.socket, event.state, event.role,
  event.holder, CASE event.kind WHEN ${kindCode.moved} THEN socket.replaces END AS replaces`;
/** Of what closed nothing more is asked than its number, and that is half of all events. */
const ofSocket = `FROM event
  LEFT JOIN socket ON event.kind <> ${kindCode.closed} AND socket.id = event.socket`;
/** No more columns than a question needs: making them takes most of the time. */
const eventsAlone = `SELECT ${eventColumns} FROM event
  LEFT JOIN socket ON event.kind = ${kindCode.moved} AND socket.id = event.socket`;
const withPorts = `SELECT ${eventColumns}, socket.shape, socket.local_port, socket.remote_port,
  socket.network ${ofSocket}`;
const withSockets = `SELECT ${eventColumns}, ${socketColumns} ${ofSocket}`;

/** Names of the sockets that are open and counted, by their numbers. */
type OpenNames = Map<number, string>;

/** How many sockets were open over a time, by port or process. */
export async function readCounts(
  database: DatabaseSync,
  stored: StoredSockets,
  question: CountsQuestion,
  breathe: Breathe,
): Promise<CountsAnswer> {
  const { filter, fromMs, toMs, group } = question;
  const counter = countSockets(question);
  const nameOf = countNameReader(stored, group, filter);
  const { oldestAtMs, newestAtMs } = historySpan(database);
  // Where the table at the beginning is not known, counting begins where it is.
  const start = lastSeqUntil(database, Math.max(fromMs, oldestAtMs ?? fromMs)) ?? 0;
  const end = lastSeqUntil(database, toMs) ?? 0;
  const open = await openAfter(database, stored, { seq: start, nameOf }, breathe);
  for (const name of open.names.values()) counter.start(name);
  const unfiltered = group === 'port' ? withPorts : eventsAlone;
  const select = filter === null ? unfiltered : withSockets;
  let read = gapsIn(database, start + 1, end);
  for await (const rows of pagesBetween(database, { start, end, select }, breathe)) {
    for (const row of rows) if (take(counter, open.names, row, nameOf)) read += 1;
  }
  const most = historyAnswerLimits.gaps;
  const gaps = gapsBetween(database, { fromMs, toMs, most }).filter(hidesTable);
  for (const gap of gaps) counter.gap(gap.fromMs, gap.toMs);
  counter.gap(-Infinity, oldestAtMs ?? Infinity);
  const missing = missingBetween(database, { first: start + 1, last: end }, read);
  return {
    ...counter.result(historyAnswerLimits.series, newestAtMs ?? 0),
    toMs,
    gaps,
    unreadable: open.unreadable + missing,
  };
}

/**
 * Counts an event, and brings the names of what is open to what they are after it. False for one
 * that cannot be read.
 */
function take(counter: SocketCounter, open: OpenNames, row: Row, nameOf: CountNameReader): boolean {
  const event = readable(() => ({
    ...stepFrom(row),
    atMs: timeFrom(row, 'at'),
    now: number(row, 'kind') === kindCode.closed ? null : nameOf(row, factsFrom(row)),
  }));
  if (event === null) return false;
  const { number: id, replaces, now, atMs } = event;
  const known = replaces ?? id;
  const before = open.get(known) ?? null;
  if (known !== id || now === null) open.delete(known);
  if (now !== null) open.set(id, now);
  if (before !== null || now !== null) counter.step(before, now, atMs);
  return true;
}

/** The names of the counted sockets among those open after an event. */
async function openAfter(
  database: DatabaseSync,
  stored: StoredSockets,
  { seq, nameOf }: { readonly seq: number; readonly nameOf: CountNameReader },
  breathe: Breathe,
): Promise<{ readonly names: OpenNames; readonly unreadable: number }> {
  const names: OpenNames = new Map();
  const told = await tableAfter(database, seq, breathe);
  let looked = 0;
  let unnamed = 0;
  for (const [id, facts] of told?.table ?? []) {
    const row = stored.rowOf(id);
    const named = row === undefined ? null : readable(() => ({ name: nameOf(row, facts) }));
    if (named === null) unnamed += 1;
    else if (named.name !== null) names.set(id, named.name);
    looked += 1;
    if (looked % pageSockets === 0) await breathe();
  }
  return { names, unreadable: (told?.unreadable ?? 0) + unnamed };
}

interface EventRange {
  readonly start: number;
  readonly end: number;
  readonly select: string;
}

async function* pagesBetween(
  database: DatabaseSync,
  { start, end, select }: EventRange,
  breathe: Breathe,
): AsyncGenerator<readonly Row[]> {
  const events = database.prepare(
    `${select}
     WHERE event.seq BETWEEN ? AND ? ORDER BY event.seq`,
  );
  for (let from = start + 1; from <= end; from += pageEvents) {
    yield rowsBetween(events, from, Math.min(end, from + pageEvents - 1));
    await breathe();
  }
}
