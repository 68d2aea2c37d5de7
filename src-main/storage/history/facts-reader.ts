import type { DatabaseSync } from 'node:sqlite';
import type { ChangingFacts } from '../../core/history/checkpoint-code.ts';
import { factsFrom, type StoredTable } from './read-table.ts';
import { kindCode } from './socket-code.ts';
import { number, numberOrNull, timeFrom, type Row } from './stored-sockets.ts';

/** What is known of sockets beyond what never changes. */
export interface FactsReader {
  /** How a socket began, as far back as is known. Throws where the file lacks it. */
  first(row: Row): ChangingFacts;
  /** When a socket was closed, Unix milliseconds; null while it is open. Throws as `first`. */
  closedAtMs(row: Row): number | null;
  /** Of an event, with its time. */
  at(seq: number): { readonly facts: ChangingFacts; readonly atMs: number } | null;
  /** The changes of a socket that waits, oldest first. */
  changes(socket: number): readonly Row[];
}

/** `beginning` is the oldest table that is known. */
export function factsReader(database: DatabaseSync, beginning: StoredTable): FactsReader {
  const bySeq = database.prepare('SELECT at, state, role, holder FROM event WHERE seq = ?');
  const changes = database.prepare(
    `SELECT * FROM event WHERE socket = ? AND kind = ${kindCode.changedWaiting} ORDER BY seq`,
  );
  const at: FactsReader['at'] = (seq) => {
    const row = bySeq.get(seq);
    return row === undefined ? null : { facts: factsFrom(row), atMs: timeFrom(row, 'at') };
  };
  return {
    at,
    first: (row) => {
      const facts = at(number(row, 'opened_seq'))?.facts ?? beginning.get(number(row, 'id'));
      if (facts === undefined) throw new Error('history lacks how a socket began');
      return facts;
    },
    closedAtMs: (row) => {
      const seq = numberOrNull(row, 'closed_seq');
      if (seq === null) return null;
      const closed = at(seq);
      if (closed === null) throw new Error(`history lacks event ${seq}`);
      return closed.atMs;
    },
    changes: (socket) => changes.all(socket),
  };
}
