import type { Worker } from 'node:worker_threads';
import type { Stop } from '../core/contract/client.ts';
import type { Clock } from './clock.ts';

/** A thread that starts, or waits for a slow disk, on a machine under load may take so long. */
const patienceMs = 20_000;
/** Nothing ends a thread that hangs in the system; it ends with the process. */
const graceMs = 2000;

/**
 * Asks a thread to end itself with `farewell`, which waits in its port until it listens, and
 * resolves when it is gone. Only one that hangs is terminated: a thread that is ended from outside
 * in the middle of opening a file or compiling takes the whole process along if the runtime errs.
 */
export function endThread(worker: Worker, farewell: unknown, clock: Clock): Promise<void> {
  const ended = -1;
  if (worker.threadId === ended) return Promise.resolve();
  return new Promise((resolve) => {
    let stopTimer: Stop = () => undefined;
    const leave = (): void => {
      worker.unref();
      resolve();
    };
    const terminate = (): void => {
      stopTimer = clock.startTimer(leave, graceMs);
      void worker.terminate();
    };
    worker.once('exit', () => {
      stopTimer();
      resolve();
    });
    stopTimer = clock.startTimer(terminate, patienceMs);
    worker.postMessage(farewell);
  });
}
