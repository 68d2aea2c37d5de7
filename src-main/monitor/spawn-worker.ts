import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './worker-message.ts';

/** Memory in MB at which the reading thread is taken for leaking; it is then started anew. */
const mostHeapMb = 1024;
/**
 * Memory in MB for what is made and thrown away in a reading. V8 would take 48 and more before it
 * looks for what is left; a quarter of the table is new in a reading at the very most.
 */
const mostYoungMb = 4;

/**
 * Starts the reading thread, whose program is `file`. Run from source this file's neighbour is
 * `worker.ts`; built, the neighbour of whatever chunk this code is in is `worker.js`.
 */
export function spawnWorker(start: WorkerStart, file = neighbour()): Worker {
  return new Worker(file, {
    name: 'portside-reading',
    workerData: start,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb, maxYoungGenerationSizeMb: mostYoungMb },
  });
}

function neighbour(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? 'worker.ts' : 'worker.js', import.meta.url);
}
