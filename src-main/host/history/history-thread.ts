import type { Worker } from 'node:worker_threads';
import type { Stop } from '../../core/contract/client.ts';
import type { MonitorStatus } from '../../core/table/monitor-status.ts';
import type { TableDelta } from '../../core/table/delta.ts';
import type { Clock } from '../../monitor/clock.ts';
import { endThread } from '../../monitor/end-thread.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type {
  MessageFromHistory,
  MessageToHistory,
} from '../../storage/history/history-message.ts';

/** One life of the thread that keeps history, fed with the monitor's deltas. */
export interface HistoryThread {
  post(message: MessageToHistory): void;
  /** Lets it write what waits; resolves when it is gone. */
  end(): Promise<void>;
}

export interface HistoryThreadOptions {
  readonly worker: Worker;
  readonly monitor: Monitor;
  readonly clock: Clock;
  readonly onMessage: (message: MessageFromHistory) => void;
  /** It ended without being told to, or gave no sign of life for too long. Called once. */
  readonly onDeath: (reason: string) => void;
}

const pingEveryMs = 5000;
/** Signs of life that may be missing before deltas are held back, and before it is given up. */
const mostBehind = 2;
const mostMissing = 12;
const farewell: MessageToHistory = { kind: 'stop' };

/** Starts feeding a thread that was just started. */
export function followWithThread(options: HistoryThreadOptions): HistoryThread {
  const { worker, monitor, clock, onMessage, onDeath } = options;
  let ended = false;
  let missing = 0;
  let heldBack = false;
  let stopTimer: Stop = () => undefined;

  const post = (message: MessageToHistory): void => {
    if (!ended) worker.postMessage(message);
  };
  const sendTable = (): void => {
    heldBack = false;
    post({ kind: 'table', snapshot: monitor.snapshot() });
    post({ kind: 'status', status: monitor.status() });
  };
  const feed = (message: MessageToHistory): void => {
    if (heldBack) return;
    heldBack = missing >= mostBehind;
    if (!heldBack) post(message);
  };
  const stops = [
    monitor.onDelta((delta: TableDelta) => feed({ kind: 'delta', delta })),
    monitor.onStatus((status: MonitorStatus) => feed({ kind: 'status', status })),
  ];

  const finish = (): void => {
    ended = true;
    stopTimer();
    for (const stop of stops.splice(0)) stop();
  };
  const die = (reason: string): void => {
    if (ended) return;
    finish();
    void endThread(worker, farewell, clock);
    onDeath(reason);
  };
  const ping = (): void => {
    missing += 1;
    if (missing > mostMissing) {
      die('no answer');
      return;
    }
    post({ kind: 'ping', id: missing });
    stopTimer = clock.startTimer(ping, pingEveryMs);
  };

  worker.on('message', (message: MessageFromHistory) => {
    if (ended) return;
    missing = 0;
    if (message.kind === 'needs-table' || heldBack) sendTable();
    onMessage(message);
  });
  worker.on('error', (error: Error) => die(error.message));
  worker.on('exit', (code) => die(`exit ${code}`));
  stopTimer = clock.startTimer(ping, pingEveryMs);

  return {
    post,
    end: async () => {
      if (ended) return;
      finish();
      await endThread(worker, farewell, clock);
    },
  };
}
