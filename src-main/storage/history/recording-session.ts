import type { DatabaseSync } from 'node:sqlite';
import type { ReadingTime } from '../../core/history/gap-between.ts';
import type { HistoryGap } from '../../core/history/history-gap.ts';
import type { HistoryRecord } from '../../core/history/history-record.ts';
import { watchReadings } from '../../core/history/reading-watch.ts';
import { emptyRecorder, recordDelta, resumeRecording } from '../../core/history/recorder.ts';
import { isSameBoot } from '../../core/history/same-boot.ts';
import type { TableDelta, TableSnapshot } from '../../core/table/delta.ts';
import type { MonitorStatus } from '../../core/table/monitor-status.ts';
import {
  applyDelta,
  emptyTableModel,
  snapshotOf,
  tableModelOf,
} from '../../core/table/table-model.ts';
import { fileStanding, historyFile, type FileStanding } from './history-file.ts';
import { openSockets, type OpenSockets } from './open-sockets.ts';

/** Writes down what the live table does. */
export interface RecordingSession {
  /** The whole live table, at the start and whenever deltas were missed. */
  table(snapshot: TableSnapshot): void;
  /** False when a delta before it was missed: `table` has to be called. */
  delta(delta: TableDelta): boolean;
  status(status: MonitorStatus, clocks: Pick<ReadingTime, 'monotonicMs' | 'uptimeMs'>): void;
  /** Writes what waits, in one transaction. Throws what SQLite says; it waits on, then. */
  flush(): void;
  /** As `flush`, and when the table was last seen to the second: nothing comes after it. */
  end(): void;
  /** Texts may have been deleted by pruning. */
  forgetTexts(): void;
  /** Sockets that the file had as open and that cannot be read: they are left out. */
  readonly unreadable: number;
}

export interface SessionOptions {
  readonly database: DatabaseSync;
  /** Name of the machine's start, as `isSameBoot` compares it. */
  readonly boot: string;
  /** Why nothing was recorded since the file ended. */
  readonly reason: 'not-running' | 'not-recorded';
  /** Records that may wait; beyond it they are given up and the time becomes a gap. */
  readonly mostWaiting: number;
}

/** A sign of life at least this often, in milliseconds, so that a gap begins where it did. */
const heartbeatMs = 10_000;

/** Reads what the file has as open and waits for the live table. */
export async function recordingSession(options: SessionOptions): Promise<RecordingSession> {
  const { database, boot, mostWaiting } = options;
  const file = historyFile(database);
  const standing = fileStanding(database);
  const recorder = emptyRecorder(standing.nextNumber);
  const watch = watchReadings();
  const found = await openSockets(database, standing.lastSeq);
  let stored: OpenSockets | null = found;
  let opening: Opening | null = openingOf(standing, options.reason);
  let rebooted = standing.boot !== null && !isSameBoot(standing.boot, boot);
  let live = emptyTableModel();
  /** Of the reading that is still being told: a gap before it goes first. */
  let latest: HistoryRecord[] = [];
  let pending: HistoryRecord[] = [];
  let aliveAtMs: number | null = null;
  let writtenAliveMs = 0;
  let firstReadAtMs: number | null = null;
  let reloading = false;

  /** Too much to keep: what is open is told anew, from what the file has, once it can be written. */
  const giveUp = async (): Promise<void> => {
    pending = [];
    latest = [];
    reloading = true;
    const { aliveAtMs: fromMs, lastSeq } = fileStanding(database);
    opening = { reason: 'not-recorded', fromMs };
    stored = await openSockets(database, lastSeq).finally(() => (reloading = false));
  };

  const add = (records: readonly HistoryRecord[]): void => {
    for (const record of records) pending.push(record);
  };

  const resume = (atMs: number): void => {
    if (stored === null) return;
    const gap = opening === null ? [] : [gapRecord({ ...opening, rebooted }, atMs)];
    const lost = stored.lost.map((number) => ({ kind: 'lost', atMs, number }) as const);
    const rows = stored.rows.map(({ number, socket }) => ({
      number,
      socket: { ...socket, id: `h${number}` },
    }));
    add([
      ...gap,
      ...lost,
      ...resumeRecording(recorder, rows, snapshotOf(live), { atMs, rebooted }),
    ]);
    stored = null;
    opening = null;
    rebooted = false;
  };

  /**
   * Whether a table was read before the file ended: what another wrote meanwhile is not to be taken
   * back. A reading that came since tells the truth, also on a clock that was set back.
   */
  const isOutdated = (readAtMs: number): boolean => {
    firstReadAtMs ??= readAtMs;
    return readAtMs === firstReadAtMs && readAtMs < fileEndMs(standing);
  };

  const write = (leastAliveMs: number): void => {
    if (stored !== null || reloading || aliveAtMs === null) return;
    const idle = pending.length === 0;
    if (idle && Math.abs(aliveAtMs - writtenAliveMs) < leastAliveMs) return;
    file.append({
      records: pending,
      aliveAtMs,
      boot,
      table: () => recorder.rows.values(),
      tableSize: recorder.rows.size,
    });
    pending = [];
    writtenAliveMs = aliveAtMs;
  };

  return {
    table: (snapshot) => {
      live = tableModelOf(snapshot);
      latest = [];
      if (!reloading) stored ??= { rows: [...recorder.rows.values()], lost: [] };
    },
    delta: (delta) => {
      if (!applyDelta(live, delta)) return false;
      if (stored === null && !reloading) latest.push(...recordDelta(recorder, delta));
      return true;
    },
    status: (status, clocks) => {
      const gap = watch.see(status, clocks);
      const first: HistoryRecord[] = gap === null ? [] : [{ kind: 'gap', atMs: gap.toMs, gap }];
      if (stored === null && !reloading) add([...first, ...latest]);
      latest = [];
      if (status.state !== 'reading' || status.lastReadAtMs === null) return;
      aliveAtMs = status.lastReadAtMs;
      if (status.revision === live.revision && !isOutdated(status.lastReadAtMs)) {
        resume(status.lastReadAtMs);
      }
      if (pending.length > mostWaiting) void giveUp();
    },
    flush: () => write(heartbeatMs),
    end: () => write(1),
    forgetTexts: () => file.forgetTexts(),
    unreadable: found.lost.length,
  };
}

type Opening = Pick<HistoryGap, 'reason'> & { readonly fromMs: number | null };

function openingOf(standing: FileStanding, reason: SessionOptions['reason']): Opening {
  if (standing.lastSeq === 0) return { reason: 'started', fromMs: null };
  return { reason, fromMs: fileEndMs(standing) };
}

function fileEndMs({ aliveAtMs, lastAtMs }: FileStanding): number {
  return Math.max(aliveAtMs ?? 0, lastAtMs);
}

function gapRecord(
  { reason, fromMs, rebooted }: Opening & { readonly rebooted: boolean },
  atMs: number,
): HistoryRecord {
  const gap = { reason, fromMs: Math.min(fromMs ?? atMs, atMs), toMs: atMs, rebooted };
  return { kind: 'gap', atMs, gap };
}
