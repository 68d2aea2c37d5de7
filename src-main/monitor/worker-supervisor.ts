import type { Worker } from 'node:worker_threads';
import type { Stop } from '../core/contract/client.ts';
import { errorCode } from '../core/machine/error-code.ts';
import type { Clock } from './clock.ts';
import { endThread } from './end-thread.ts';
import { restartDelay } from './restart-delay.ts';
import type { MessageFromWorker, MessageToWorker, WorkerStart } from './worker-message.ts';
import { reportFault } from './report-fault.ts';

/** Keeps a worker running. */
export interface WorkerSupervisor {
  /** Dropped while no worker runs: the next one starts with what holds then. */
  post(message: MessageToWorker): void;
  /** Ends the worker, which cannot be trusted any more, and starts another. */
  replace(reason: string): void;
  /** Resolves when the worker is gone; nothing is called after it was called. */
  stop(): Promise<void>;
}

export interface WorkerSupervisorOptions {
  readonly spawn: (start: WorkerStart) => Worker;
  /** What to start a worker with now. */
  readonly startWith: (restartReason: string | null) => WorkerStart;
  readonly onMessage: (message: MessageFromWorker) => void;
  /** The worker died; another is started after a while. */
  readonly onDeath: (reason: string) => void;
  readonly clock: Clock;
}

const farewell: MessageToWorker = { kind: 'stop' };
const received: MessageToWorker = { kind: 'received' };

/** Starts the first worker at once, and another, ever later, whenever one dies. */
export function superviseWorker(options: WorkerSupervisorOptions): WorkerSupervisor {
  const { spawn, startWith, onMessage, onDeath, clock } = options;
  const delay = restartDelay();
  let worker: Worker | null = null;
  let stopped = false;
  let stopTimer: Stop = () => undefined;

  const restartLater = (reason: string, livedMs: number): void => {
    worker = null;
    if (stopped) return;
    const start = () => startWorker(reason);
    stopTimer = clock.startTimer(start, delay.afterLifeOf(livedMs));
    reportFault(`the reading thread ended: ${reason}`);
    onDeath(reason);
  };

  const startWorker = (restartReason: string | null): void => {
    const startedAtMs = clock.monotonicMs();
    const livedMs = () => clock.monotonicMs() - startedAtMs;
    try {
      const started = spawn(startWith(restartReason));
      worker = started;
      listen(started, (reason) => {
        if (worker === started) restartLater(reason, livedMs());
      });
    } catch (error) {
      restartLater(errorCode(error), livedMs());
    }
  };

  const listen = (started: Worker, onEnd: (reason: string) => void): void => {
    let reason: string | null = null;
    started.on('message', (message: MessageFromWorker) => {
      if (stopped || worker !== started) return;
      onMessage(message);
      // In a turn of its own, so that what waits here comes first.
      setImmediate(() => {
        if (worker === started) started.postMessage(received);
      });
    });
    started.on('error', (error) => {
      reason = errorCode(error);
    });
    started.on('exit', (code) => onEnd(reason ?? `exit ${code}`));
  };

  startWorker(null);
  return {
    post: (message) => worker?.postMessage(message),
    replace: (reason) => {
      const replaced = worker;
      if (replaced === null) return;
      restartLater(reason, 0);
      void endThread(replaced, farewell, clock);
    },
    stop: async () => {
      stopped = true;
      stopTimer();
      if (worker !== null) await endThread(worker, farewell, clock);
      worker = null;
    },
  };
}
