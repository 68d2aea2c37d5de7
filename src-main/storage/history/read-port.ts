import type { DatabaseSync } from 'node:sqlite';
import { hidesTable } from '../../core/history/history-gap.ts';
import { historyAnswerLimits, type PortAnswer } from '../../core/history/history-answers.ts';
import { portCallers } from '../../core/history/port-callers.ts';
import { portTenures, type WaitingLife } from '../../core/history/port-tenure.ts';
import type { Protocol } from '../../core/socket/socket.ts';
import type { Breathe } from './breathe.ts';
import { gapsBetween, historySpan } from './history-span.ts';
import { factsReader, type FactsReader } from './facts-reader.ts';
import { livesOn, type PortPlace } from './port-lives.ts';
import { readCalls } from './read-calls.ts';
import { readEach } from './readable.ts';
import { tableAfter, type StoredTable } from './read-table.ts';
import { number, numberOrNull, timeFrom, type Row, type StoredSockets } from './stored-sockets.ts';

/** Lives that one answer looks at, the newest. */
const mostWaiting = 500;
const mostGaps = 100_000;

/** Who had a port of one network, and who called. */
export async function readPort(
  database: DatabaseSync,
  stored: StoredSockets,
  place: PortPlace,
  breathe: Breathe,
): Promise<PortAnswer> {
  const { oldestAtMs, newestAtMs } = historySpan(database);
  const beginning = await tableAtBeginning(database, breathe);
  const facts = factsReader(database, beginning);
  const waiting = livesOn(database, place, { connected: false, most: mostWaiting });
  const { calls, ...called } = readCalls(database, stored, facts, place);
  const { protocol } = place;
  const lives = readEach(waiting, (row) => waitingLife(row, protocol, stored, facts));
  const callers = portCallers(calls);
  const most = historyAnswerLimits;
  const whole = { fromMs: oldestAtMs ?? 0, toMs: newestAtMs ?? 0, most: mostGaps };
  const gaps = gapsBetween(database, whole).filter(hidesTable);
  const tenures = portTenures(lives.made, gaps);
  return {
    tenures: tenures.slice(0, most.tenures),
    callers: callers.slice(0, most.callers),
    shortened:
      called.shortened ||
      waiting.length === mostWaiting ||
      tenures.length > most.tenures ||
      callers.length > most.callers,
    oldestAtMs,
    gaps: gaps.slice(-most.gaps),
    unreadable: lives.unreadable + called.unreadable,
  };
}

async function tableAtBeginning(database: DatabaseSync, breathe: Breathe): Promise<StoredTable> {
  const row = database.prepare('SELECT min(seq) AS seq FROM checkpoint').get();
  const seq = row === undefined ? null : numberOrNull(row, 'seq');
  const told = seq === null ? null : await tableAfter(database, seq, breathe);
  return told?.table ?? new Map();
}

function waitingLife(
  row: Row,
  protocol: Protocol,
  stored: StoredSockets,
  facts: FactsReader,
): readonly WaitingLife[] {
  const first = facts.first(row);
  const socket = stored.socketFrom(row, first);
  if (socket.protocol !== protocol) return [];
  const later = facts.changes(number(row, 'id')).map((change) => ({
    fromMs: timeFrom(change, 'at'),
    ...stored.holder(number(change, 'holder')),
  }));
  return [
    {
      local: socket.local,
      maybeOlder: socket.seenAtStart,
      holders: [{ fromMs: socket.firstSeenAtMs, ...stored.holder(first.holder) }, ...later],
      closedAtMs: facts.closedAtMs(row),
    },
  ];
}
