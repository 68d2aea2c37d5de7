import type { DatabaseSync } from 'node:sqlite';
import type { ChangingFacts } from '../../core/history/checkpoint-code.ts';
import { historyAnswerLimits, type PortAnswer } from '../../core/history/history-answers.ts';
import { portCallers, type PortCall } from '../../core/history/port-callers.ts';
import { portTenures, type WaitingLife } from '../../core/history/port-tenure.ts';
import type { Protocol, Socket } from '../../core/socket/socket.ts';
import type { Breathe } from './breathe.ts';
import { gapsBetween, hidesTable, historySpan } from './history-span.ts';
import { factsFrom, tableAfter, type StoredTable } from './read-table.ts';
import { kindCode } from './socket-code.ts';
import {
  number,
  numberOrNull,
  socketColumns,
  type Row,
  type StoredSockets,
} from './stored-sockets.ts';

/** Lives that one answer looks at, the newest. */
const mostWaiting = 500;
const mostCalls = 2000;

/** Who had a port of this machine's own network or any other, and who called. */
export async function readPort(
  database: DatabaseSync,
  stored: StoredSockets,
  { protocol, port }: { readonly protocol: Protocol; readonly port: number },
  breathe: Breathe,
): Promise<PortAnswer> {
  const { oldestAtMs, newestAtMs } = historySpan(database);
  const beginning = await tableAtBeginning(database, breathe);
  const facts = factsReader(database, beginning);
  const waiting = livesOn(database, port, { connected: false, most: mostWaiting });
  const calls = livesOn(database, port, { connected: true, most: mostCalls });
  const tenures = portTenures(waiting.flatMap((row) => waitingLife(row, protocol, stored, facts)));
  const otherEnd = otherEndReader(database, stored, facts);
  const callers = portCallers(
    calls.flatMap((row) => callOf(row, protocol, stored, { facts, otherEnd })),
  );
  const most = historyAnswerLimits;
  const whole = { fromMs: oldestAtMs ?? 0, toMs: newestAtMs ?? 0, most: most.gaps };
  return {
    tenures: tenures.slice(0, most.tenures),
    callers: callers.slice(0, most.callers),
    shortened:
      waiting.length === mostWaiting ||
      calls.length === mostCalls ||
      tenures.length > most.tenures ||
      callers.length > most.callers,
    oldestAtMs,
    gaps: gapsBetween(database, whole).filter(hidesTable),
  };
}

async function tableAtBeginning(database: DatabaseSync, breathe: Breathe): Promise<StoredTable> {
  const row = database.prepare('SELECT min(seq) AS seq FROM checkpoint').get();
  const seq = row === undefined ? null : numberOrNull(row, 'seq');
  return seq === null ? new Map() : ((await tableAfter(database, seq, breathe)) ?? new Map());
}

function livesOn(
  database: DatabaseSync,
  port: number,
  { connected, most }: { readonly connected: boolean; readonly most: number },
): readonly Row[] {
  return database
    .prepare(
      `SELECT ${socketColumns}, opened_seq, closed_seq FROM socket
       WHERE local_port = ? AND remote IS ${connected ? 'NOT ' : ''}NULL
       ORDER BY id DESC LIMIT ?`,
    )
    .all(port, most);
}

interface FactsReader {
  /** How a socket began, as far back as is known; null when that was pruned away. */
  first(row: Row): ChangingFacts | null;
  /** Of an event, with its time. */
  at(seq: number): { readonly facts: ChangingFacts; readonly atMs: number } | null;
  /** The changes of a socket that waits, oldest first. */
  changes(socket: number): readonly Row[];
}

function factsReader(database: DatabaseSync, beginning: StoredTable): FactsReader {
  const bySeq = database.prepare('SELECT * FROM event WHERE seq = ?');
  const changes = database.prepare(
    `SELECT * FROM event WHERE socket = ? AND kind = ${kindCode.changedWaiting} ORDER BY seq`,
  );
  const at: FactsReader['at'] = (seq) => {
    const row = bySeq.get(seq);
    return row === undefined ? null : { facts: factsFrom(row), atMs: number(row, 'at') };
  };
  return {
    at,
    first: (row) =>
      at(number(row, 'opened_seq'))?.facts ?? beginning.get(number(row, 'id')) ?? null,
    changes: (socket) => changes.all(socket),
  };
}

function waitingLife(
  row: Row,
  protocol: Protocol,
  stored: StoredSockets,
  facts: FactsReader,
): readonly WaitingLife[] {
  const first = facts.first(row);
  if (first === null) return [];
  const socket = stored.socketFrom(row, first);
  if (socket.protocol !== protocol) return [];
  const closedSeq = numberOrNull(row, 'closed_seq');
  const later = facts.changes(number(row, 'id')).map((change) => ({
    fromMs: number(change, 'at'),
    ...stored.holder(number(change, 'holder')),
  }));
  return [
    {
      local: socket.local,
      maybeOlder: socket.seenAtStart,
      holders: [{ fromMs: socket.firstSeenAtMs, ...stored.holder(first.holder) }, ...later],
      closedAtMs: closedSeq === null ? null : (facts.at(closedSeq)?.atMs ?? null),
    },
  ];
}

function callOf(
  row: Row,
  protocol: Protocol,
  stored: StoredSockets,
  {
    facts,
    otherEnd,
  }: { readonly facts: FactsReader; readonly otherEnd: (row: Row) => Socket | null },
): readonly PortCall[] {
  const first = facts.first(row);
  if (first === null) return [];
  const socket = stored.socketFrom(row, first);
  if (socket.protocol !== protocol || socket.role !== 'accepted') return [];
  return [{ socket, other: otherEnd(row) }];
}

/** The socket at the other end, where that was on this machine: the one with the tuple turned round. */
function otherEndReader(
  database: DatabaseSync,
  stored: StoredSockets,
  facts: FactsReader,
): (row: Row) => Socket | null {
  const find = database.prepare(
    `SELECT ${socketColumns}, opened_seq, closed_seq FROM socket
     WHERE local_port = ? AND remote_port = ? AND local = ? AND remote = ?
     ORDER BY abs(id - ?) LIMIT 1`,
  );
  return (row) => {
    const other = find.get(
      number(row, 'remote_port'),
      number(row, 'local_port'),
      number(row, 'remote'),
      number(row, 'local'),
      number(row, 'id'),
    );
    if (other === undefined) return null;
    const opened = facts.first(other);
    const closedSeq = numberOrNull(other, 'closed_seq');
    const known = opened !== null && stored.holder(opened.holder).owners.length > 0;
    const told = known || closedSeq === null ? opened : (facts.at(closedSeq)?.facts ?? opened);
    return told === null ? null : stored.socketFrom(other, told);
  };
}
