import type { DatabaseSync } from 'node:sqlite';
import { isCheckpointDue } from '../../core/history/checkpoint-due.ts';
import { encodeTable } from '../../core/history/checkpoint-code.ts';
import type { HistoryRecord } from '../../core/history/history-record.ts';
import type { RecordedRow } from '../../core/history/recorder.ts';
import { recordWriter } from './record-writer.ts';
import { lastTimeMs } from './stored-sockets.ts';

/** What a session finds in the file and goes on from. */
export interface FileStanding {
  readonly lastSeq: number;
  /** Time of the last event; 0 without any. */
  readonly lastAtMs: number;
  readonly nextNumber: number;
  /** When the table was last seen; null in a new file. */
  readonly aliveAtMs: number | null;
  readonly boot: string | null;
}

/** One transaction's worth. */
export interface HistoryBatch {
  readonly records: readonly HistoryRecord[];
  /** When the table was last seen; null leaves it. */
  readonly aliveAtMs: number | null;
  readonly boot: string | null;
  /** The table after the records, asked for when a checkpoint is due. */
  readonly table: () => Iterable<RecordedRow>;
  readonly tableSize: number;
}

/** The writing end of a history file. */
export interface HistoryFile {
  /** All or nothing. Throws what SQLite says; the same batch may then be tried again. */
  append(batch: HistoryBatch): void;
  /** The newest event. */
  lastSeq(): number;
  /** Texts may have been deleted: what was looked up counts no more. */
  forgetTexts(): void;
}

/** Reads where the last session ended. */
export function fileStanding(database: DatabaseSync): FileStanding {
  const standing = database.prepare('SELECT alive_at, boot FROM standing').get() ?? {};
  const last = database
    .prepare(
      `SELECT seq, at FROM (SELECT * FROM (SELECT seq, at FROM event ORDER BY seq DESC LIMIT 1)
       UNION ALL SELECT * FROM (SELECT seq, at FROM gap ORDER BY seq DESC LIMIT 1)
       UNION ALL SELECT * FROM (SELECT seq, at FROM checkpoint ORDER BY seq DESC LIMIT 1))
       ORDER BY seq DESC LIMIT 1`,
    )
    .get();
  const newest = database.prepare('SELECT max(id) AS id FROM socket').get();
  const { alive_at: aliveAt, boot } = standing;
  return {
    lastSeq: Number(last?.['seq'] ?? 0),
    lastAtMs: timeOrNone(last?.['at']),
    nextNumber: Number(newest?.['id'] ?? 0) + 1,
    aliveAtMs: typeof aliveAt === 'number' ? aliveAt : null,
    boot: typeof boot === 'string' ? boot : null,
  };
}

/** 0 for what no clock can have said: it must not hold up what is written next. */
function timeOrNone(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= lastTimeMs ? value : 0;
}

/** Steps back this small are evened out; a larger one is a clock that was set. */
const clockJitterMs = 2000;

/** Goes on writing where the file ends. */
export function historyFile(database: DatabaseSync): HistoryFile {
  const writer = recordWriter(database);
  const addEra = database.prepare('INSERT INTO era VALUES (?)');
  const addCheckpoint = database.prepare('INSERT INTO checkpoint VALUES (?, ?, ?)');
  const stand = database.prepare(
    'UPDATE standing SET alive_at = coalesce(?, alive_at), boot = coalesce(?, boot)',
  );
  let { lastSeq, lastAtMs } = fileStanding(database);
  let checkpoint = lastCheckpoint(database);

  const writeAll = ({ records, aliveAtMs, boot, table, tableSize }: HistoryBatch) => {
    let seq = lastSeq;
    let atMs = lastAtMs;
    const batchSeq = lastSeq + records.length;
    for (const record of records) {
      seq += 1;
      const setBack = atMs - record.atMs > clockJitterMs;
      if (setBack) addEra.run(seq);
      atMs = setBack ? record.atMs : Math.max(atMs, record.atMs);
      writer.write(record, { seq, atMs, batchSeq });
    }
    stand.run(aliveAtMs, boot);
    const events = seq - checkpoint.seq;
    const due = isCheckpointDue({ events, passedMs: atMs - checkpoint.atMs, sockets: tableSize });
    if (due) addCheckpoint.run(seq, atMs, tableBytes(table(), seq));
    return { seq, atMs, checkpoint: due ? { seq, atMs } : checkpoint };
  };

  const tableBytes = (rows: Iterable<RecordedRow>, seq: number): Uint8Array => {
    const facts = [...rows].map(
      ({ number, socket }) => [number, writer.facts(socket, seq)] as const,
    );
    return encodeTable(new Map(facts));
  };

  return {
    append: (batch) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const written = writeAll(batch);
        database.exec('COMMIT');
        ({ seq: lastSeq, atMs: lastAtMs, checkpoint } = written);
      } catch (error) {
        writer.forget();
        // SQLite undoes it by itself where the disk is full.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    lastSeq: () => lastSeq,
    forgetTexts: () => writer.forget(),
  };
}

function lastCheckpoint(database: DatabaseSync): { readonly seq: number; readonly atMs: number } {
  const row = database.prepare('SELECT seq, at FROM checkpoint ORDER BY seq DESC LIMIT 1').get();
  return { seq: Number(row?.['seq'] ?? 0), atMs: Number(row?.['at'] ?? 0) };
}
