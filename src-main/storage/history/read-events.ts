import type { DatabaseSync } from 'node:sqlite';
import type { EventsAnswer } from '../../core/history/history-answers.ts';
import {
  isTold,
  type GapEvent,
  type HistoryEvent,
  type SocketEvent,
} from '../../core/history/history-event.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Breathe } from './breathe.ts';
import { gapFrom, historySpan } from './history-span.ts';
import { factsFrom } from './read-table.ts';
import { lastSeqUntil } from './seq-at.ts';
import { kindCode, stateOf } from './socket-code.ts';
import {
  number,
  numberOrNull,
  socketColumns,
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

/** Events that the filter keeps, and all gaps, newest first. */
export async function readEvents(
  database: DatabaseSync,
  stored: StoredSockets,
  question: EventsQuestion,
  breathe: Breathe,
): Promise<EventsAnswer> {
  const { low, high } = bounds(database, question);
  const page = eventPages(database, stored);
  const found: HistoryEvent[] = [];
  let next = high;
  let atMs: number | null = null;
  while (next >= low && high - next < question.mostLookedAt) {
    const first = Math.max(low, next - pageEvents + 1);
    for (const event of page(first, next)) {
      atMs = event.atMs;
      next = event.seq - 1;
      if (event.kind !== 'gap' && !(isTold(event) && question.filter(event.socket))) continue;
      found.push(event);
      if (found.length === question.limit) return answer(found, next, low, atMs);
    }
    next = first - 1;
    await breathe();
  }
  return answer(found, next, low, atMs);
}

function answer(
  events: readonly HistoryEvent[],
  next: number,
  low: number,
  searchedToMs: number | null,
): EventsAnswer {
  return { events, cursor: next >= low ? next + 1 : null, searchedToMs };
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
): (first: number, last: number) => readonly HistoryEvent[] {
  const events = database.prepare(
    `SELECT event.*, ${socketColumns} FROM event JOIN socket ON socket.id = event.socket
     WHERE event.seq BETWEEN ? AND ?`,
  );
  const gaps = database.prepare('SELECT * FROM gap WHERE seq BETWEEN ? AND ?');
  return (first, last) =>
    [
      ...events.all(first, last).map((row) => eventFrom(row, stored)),
      ...gaps.all(first, last).map(gapEventFrom),
    ].sort((a, b) => b.seq - a.seq);
}

function gapEventFrom(row: Row): GapEvent {
  return { kind: 'gap', seq: number(row, 'seq'), atMs: number(row, 'at'), gap: gapFrom(row) };
}

function eventFrom(row: Row, stored: StoredSockets): SocketEvent {
  const stateBefore = numberOrNull(row, 'state_before');
  const holderBefore = numberOrNull(row, 'holder_before');
  return {
    kind: kindOf(number(row, 'kind')),
    seq: number(row, 'seq'),
    atMs: number(row, 'at'),
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

function kindOf(code: number): SocketEvent['kind'] {
  if (code === kindCode.opened) return 'opened';
  return code === kindCode.closed ? 'closed' : 'changed';
}
