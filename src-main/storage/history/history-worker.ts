import { parentPort, workerData } from 'node:worker_threads';
import type { HistoryStart } from './history-message.ts';
import { runHistoryWorker } from './run-history-worker.ts';

/** Entry of the thread that keeps history; `spawn-history-worker.ts` starts it. */
if (parentPort !== null) runHistoryWorker(parentPort, workerData as HistoryStart);
