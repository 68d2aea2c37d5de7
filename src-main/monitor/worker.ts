import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from './worker-message.ts';
import { runReadingWorker } from './run-reading-worker.ts';

/** Entry of the reading thread; `start-monitor.ts` starts it with a `WorkerStart`. */
if (parentPort !== null) {
  // In a thread it ends that thread alone.
  runReadingWorker(parentPort, workerData as WorkerStart, () => process.exit());
}
