import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { serialize, type HeapInfo } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import { systemClock } from '../../src-main/monitor/clock.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';
import { spawnWorker } from '../../src-main/monitor/spawn-worker.ts';
import { startMonitor, type MonitorParts } from '../../src-main/monitor/start-monitor.ts';
import { watchTurns } from './longest-turn.ts';
import { median } from './measure.ts';

/** What the monitor and its worker cost beyond the reading itself. */
export interface MonitorCosts {
  readonly firstTableMs: number;
  readonly firstTurnMs: number;
  readonly sockets: number;
  readonly workerHeapMb: number;
  readonly deltaBytesPerSocket: number;
  readonly churnTurnMs: number;
}

/** What ships: run from source the thread would keep the sources and the compiler's in memory. */
const builtWorker = new URL('../../dist/main/worker.js', import.meta.url);

const rounds = 8;
/** Long enough for the steps of a big change to arrive. */
const settleMs = 300;
const bytesPerMb = 1_048_576;

/** Starts a monitor, lets `churn` change the table a few times, and measures. */
export async function measureMonitor(churn: () => Promise<void>): Promise<MonitorCosts> {
  const workers: Worker[] = [];
  const spawn: MonitorParts['spawn'] = (start) => {
    const worker = spawnWorker(start, builtWorker);
    workers.push(worker);
    return worker;
  };
  const turns = watchTurns();
  const start = performance.now();
  const monitor = startMonitor({ intervalMs: 200 }, { spawn, clock: systemClock });
  await turns.takeLongestMs();
  await monitor.firstReading();
  const firstTableMs = performance.now() - start;
  const firstTurnMs = await turns.takeLongestMs();
  const sockets = monitor.snapshot().sockets.length;
  const heap = await liveHeap(workers[0]);
  const sizes: number[] = [];
  const blocks: number[] = [];
  const deltas: TableDelta[] = [];
  monitor.onDelta((delta) => deltas.push(delta));
  for (let round = 0; round < rounds; round += 1) {
    deltas.length = 0;
    await turns.takeLongestMs();
    const seen = nextDelta(monitor);
    await churn();
    await seen;
    await pause(settleMs);
    blocks.push(await turns.takeLongestMs());
    sizes.push(bytesPerSocket(deltas));
  }
  turns.stop();
  await monitor.stop();
  const heapBytes = (heap?.used_heap_size ?? NaN) + (heap?.external_memory ?? NaN);
  return {
    firstTableMs,
    firstTurnMs,
    sockets,
    workerHeapMb: heapBytes / bytesPerMb,
    deltaBytesPerSocket: median(sizes),
    churnTurnMs: median(blocks),
  };
}

function bytesPerSocket(deltas: readonly TableDelta[]): number {
  const sockets = deltas.map(
    ({ opened, changed, closed }) => opened.length + changed.length + closed.length,
  );
  const bytes = deltas.map((delta) => serialize(delta).length);
  return sum(bytes) / sum(sockets);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What is in use once garbage is gone: to take a snapshot is the way to have it collected. */
async function liveHeap(worker: Worker | undefined): Promise<HeapInfo | undefined> {
  // To be read to its end: a worker that ends meanwhile takes the process with it.
  const snapshot = await worker?.getHeapSnapshot();
  snapshot?.resume();
  if (snapshot !== undefined) await once(snapshot, 'end');
  return worker?.getHeapStatistics();
}

function nextDelta(monitor: Monitor): Promise<void> {
  return new Promise((resolve) => {
    const stop = monitor.onDelta(() => {
      stop();
      resolve();
    });
  });
}
