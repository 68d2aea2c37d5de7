import { Worker } from 'node:worker_threads';
import type { HistoryStart } from './history-message.ts';

/** Memory in MB at which the thread is taken for leaking; it is then started anew. */
const mostHeapMb = 512;
/** Memory in MB for what is made and thrown away; V8 would take ten times as much and keep it. */
const mostYoungMb = 4;

/**
 * Starts the thread that keeps history. Run from source this file's neighbour is
 * `history-worker.ts`; built, the neighbour of whatever chunk this code is in is the `.js`.
 */
export function spawnHistoryWorker(start: HistoryStart): Worker {
  const fileName = import.meta.url.endsWith('.ts') ? 'history-worker.ts' : 'history-worker.js';
  return new Worker(new URL(fileName, import.meta.url), {
    name: 'portside-history',
    workerData: start,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb, maxYoungGenerationSizeMb: mostYoungMb },
  });
}
