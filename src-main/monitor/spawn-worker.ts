import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './worker-message.ts';

/** Memory in MB at which the reading thread is taken for leaking; it is then started anew. */
const mostHeapMb = 1024;

/**
 * Starts the reading thread. Run from source this file's neighbour is `worker.ts`; built, the
 * neighbour of whatever chunk this code is in is `worker.js`.
 */
export function spawnWorker(start: WorkerStart): Worker {
  const fileName = import.meta.url.endsWith('.ts') ? 'worker.ts' : 'worker.js';
  return new Worker(new URL(fileName, import.meta.url), {
    name: 'portside-reading',
    workerData: start,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
  });
}
