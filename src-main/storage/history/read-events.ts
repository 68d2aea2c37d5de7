import type { DatabaseSync } from 'node:sqlite';
import type { EventsAnswer } from '../../core/history/history-answers.ts';
import {
  isTold,
  type GapEvent,
  type HistoryEvent,
  type SocketEvent,
} from '../../core/history/history-event.ts';
import { hidesTable } from '../../core/history/history-gap.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Breathe } from './breathe.ts';
import { gapFrom, gapsBetween, historySpan } from './history-span.ts';
import { factsFrom } from './read-table.ts';
import { lastSeqUntil } from './seq-at.ts';
import { readable } from './readable.ts';
import { missingBetween, rowsBetween } from './rows-between.ts';
import { kindCode, stateOf } from './socket-code.ts';
import {
  number,
  numberOrNull,
  lastTimeMs,
  socketColumns,
  timeFrom,
  type Row,
  type StoredSockets,
} from './stored-sockets.ts';

export interface EventsQuestion {
  readonly filter: Filter;
  /** Unix milliseconds, inclusive; null for the beginning and the end. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly limit: number;
  /** As an answer before gave it. */
  readonly cursor: number | null;
  /** Events to look at before answering with what was found so far. */
  readonly mostLookedAt: number;
}

const pageEvents = 2000;
const mostGaps = 100_000;

/** Events that the filter keeps, and all gaps, newest first; what cannot be read is counted. */
export async function readEvents(
  database: DatabaseSync,
  stored: StoredSockets,
  question: EventsQuestion,
  breathe: Breathe,
): Promise<EventsAnswer> {
  const { low, high } = bounds(database, question);
  const page = eventPages(database, stored, gapStarts(database));
  const found: HistoryEvent[] = [];
  let next = high;
  let atMs: number | null = null;
  let looked = 0;
  while (next >= low && high - next < question.mostLookedAt && found.length < question.limit) {
    const first = Math.max(low, next - pageEvents + 1);
    const events = page(first, next);
    next = first - 1;
    for (const event of events) {
      atMs = event.atMs;
      looked += 1;
      if (event.kind !== 'gap' && !(isTold(event) && question.filter(event.socket))) continue;
      found.push(event);
      if (found.length < question.limit) continue;
      next = event.seq - 1;
      break;
    }
    await breathe();
  }
  return {
    events: found,
    cursor: next >= low ? next + 1 : null,
    searchedToMs: atMs,
    unreadable: missingBetween(database, { first: next + 1, last: high }, looked),
  };
}

function bounds(
  database: DatabaseSync,
  { fromMs, toMs, cursor }: EventsQuestion,
): { readonly low: number; readonly high: number } {
  const { newestSeq, oldestSeq } = historySpan(database);
  const until = toMs === null ? newestSeq : (lastSeqUntil(database, toMs) ?? 0);
  const low = fromMs === null ? oldestSeq : (lastSeqUntil(database, fromMs - 1) ?? 0) + 1;
  return { low: Math.max(1, low), high: cursor === null ? until : Math.min(until, cursor - 1) };
}

/** Events of a range of numbers, newest first. */
function eventPages(
  database: DatabaseSync,
  stored: StoredSockets,
  gapStartOf: GapStarts,
): (first: number, last: number) => readonly HistoryEvent[] {
  const events = database.prepare(
    `SELECT event.*, ${socketColumns} FROM event JOIN socket ON socket.id = event.socket
     WHERE event.seq BETWEEN ? AND ?`,
  );
  const gaps = database.prepare('SELECT * FROM gap WHERE seq BETWEEN ? AND ?');
  return (first, last) =>
    [
      ...rowsBetween(events, first, last).map((row) =>
        readable(() => eventFrom(row, stored, gapStartOf)),
      ),
      ...rowsBetween(gaps, first, last).map((row) => readable(() => gapEventFrom(row))),
    ]
      .filter((event) => event !== null)
      .sort((a, b) => b.seq - a.seq);
}

function gapEventFrom(row: Row): GapEvent {
  return { kind: 'gap', seq: number(row, 'seq'), atMs: timeFrom(row, 'at'), gap: gapFrom(row) };
}

/** When the gap began that ended with a reading; null where none did. */
type GapStarts = (readAtMs: number) => number | null;

/** All gaps, by their ends: they are few. */
function gapStarts(database: DatabaseSync): GapStarts {
  const whole = { fromMs: 0, toMs: lastTimeMs, most: mostGaps };
  const gaps = gapsBetween(database, whole).filter(hidesTable);
  const starts = new Map(gaps.map(({ fromMs, toMs }) => [toMs, fromMs]));
  return (readAtMs) => starts.get(readAtMs) ?? null;
}

function eventFrom(row: Row, stored: StoredSockets, gapStartOf: GapStarts): SocketEvent {
  const stateBefore = numberOrNull(row, 'state_before');
  const holderBefore = numberOrNull(row, 'holder_before');
  return {
    kind: kindOf(number(row, 'kind')),
    seq: number(row, 'seq'),
    atMs: timeFrom(row, 'at'),
    unwatchedFromMs: gapStartOf(number(row, 'at')),
    socket: stored.socketFrom(row, factsFrom(row)),
    before:
      stateBefore === null || holderBefore === null
        ? null
        : {
            state: stateOf(stateBefore),
            ...ownersOf(holderBefore, stored),
            moved: number(row, 'kind') === kindCode.moved,
          },
  };
}

function ownersOf(id: number, stored: StoredSockets) {
  const { owners, ownerReason } = stored.holder(id);
  return { owners, ownerReason };
}

const kinds: ReadonlyMap<number, SocketEvent['kind']> = new Map([
  [kindCode.opened, 'opened'],
  [kindCode.changed, 'changed'],
  [kindCode.closed, 'closed'],
  [kindCode.moved, 'changed'],
  [kindCode.changedWaiting, 'changed'],
]);

function kindOf(code: number): SocketEvent['kind'] {
  const kind = kinds.get(code);
  if (kind === undefined) throw new RangeError(`no kind of event ${code}`);
  return kind;
}
