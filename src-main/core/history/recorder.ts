import type { Socket, SocketFacts } from '../socket/socket.ts';
import type { TableDelta, TableSnapshot } from '../table/delta.ts';
import { matchReading } from '../table/match-reading.ts';
import { tableIndexOf } from '../table/table-index.ts';
import { tableModelOf } from '../table/table-model.ts';
import type { HistoryRecord } from './history-record.ts';
import { recordedChange, recordedSocket } from './recorded-socket.ts';

/** A socket of the file that is open. */
export interface RecordedRow {
  readonly number: number;
  readonly socket: Socket;
}

/** What is recorded as open, by the ids of the live table; changed in place. */
export interface Recorder {
  readonly rows: Map<string, RecordedRow>;
  nextNumber: number;
}

/** A recorder that knows of no socket yet; numbers from `nextNumber` on are free. */
export function emptyRecorder(nextNumber: number): Recorder {
  return { rows: new Map(), nextNumber };
}

/**
 * Goes on from what the file has as open (`stored`, ids of no meaning) with the live table: who is
 * who is told as between two readings, so that a socket that is still there is continued, not
 * opened again. After a reboot (`rebooted`) nothing is. Answers what is to be written.
 */
export function resumeRecording(
  recorder: Recorder,
  stored: readonly RecordedRow[],
  live: Pick<TableSnapshot, 'sockets'>,
  { atMs, rebooted }: { readonly atMs: number; readonly rebooted: boolean },
): readonly HistoryRecord[] {
  recorder.rows.clear();
  const numbers = new Map(stored.map(({ number, socket }) => [socket.id, { number, socket }]));
  const sockets = rebooted ? [] : stored.map(({ socket }) => socket);
  const model = tableModelOf({ revision: 1, takenAtMs: atMs, sockets, notes: [] });
  const index = tableIndexOf(model);
  matchReading(index, live.sockets);
  const continued = new Map<SocketFacts, RecordedRow>();
  for (const entry of index.entries.values()) {
    const row = numbers.get(entry.socket.id);
    if (entry.seenIn !== index.reading || row === undefined) continue;
    continued.set(entry.facts, row);
    numbers.delete(entry.socket.id);
  }
  const closed = [...numbers.values()].map((row) => closedRecord(row, atMs));
  return [...closed, ...live.sockets.flatMap((socket) => goOn(recorder, continued, socket, atMs))];
}

/** Records one delta of the live table. */
export function recordDelta(recorder: Recorder, delta: TableDelta): readonly HistoryRecord[] {
  // null only before the first reading, when there are no sockets to speak of.
  const atMs = delta.takenAtMs ?? 0;
  const records: HistoryRecord[] = [];
  for (const id of delta.closed) {
    const row = recorder.rows.get(id);
    recorder.rows.delete(id);
    if (row !== undefined) records.push(closedRecord(row, atMs));
  }
  for (const socket of [...delta.changed, ...delta.opened]) {
    const row = recorder.rows.get(socket.id);
    records.push(
      ...(row === undefined ? open(recorder, socket, atMs) : change(recorder, row, socket, atMs)),
    );
  }
  return records;
}

function goOn(
  recorder: Recorder,
  continued: ReadonlyMap<SocketFacts, RecordedRow>,
  socket: Socket,
  atMs: number,
): readonly HistoryRecord[] {
  const row = continued.get(socket);
  return row === undefined ? open(recorder, socket, atMs) : change(recorder, row, socket, atMs);
}

function open(recorder: Recorder, live: Socket, atMs: number): readonly HistoryRecord[] {
  const number = recorder.nextNumber;
  const socket = recordedSocket(live);
  recorder.nextNumber += 1;
  recorder.rows.set(live.id, { number, socket });
  return [{ kind: 'opened', atMs, number, socket }];
}

function change(
  recorder: Recorder,
  { number, socket: before }: RecordedRow,
  live: Socket,
  atMs: number,
): readonly HistoryRecord[] {
  const socket = recordedSocket(live, before);
  const kind = recordedChange(before, socket);
  const moved = kind === 'moved';
  const row = { number: moved ? recorder.nextNumber : number, socket };
  if (moved) recorder.nextNumber += 1;
  recorder.rows.set(live.id, row);
  if (kind === null) return [];
  if (moved) return [{ kind, atMs, ...row, replaces: number, before }];
  return [{ kind, atMs, ...row, before }];
}

function closedRecord({ number, socket }: RecordedRow, atMs: number): HistoryRecord {
  return { kind: 'closed', atMs, number, socket };
}
