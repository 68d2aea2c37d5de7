import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { MonitorStatus } from '../../src-main/core/table/monitor-status.ts';
import { spawnWorker } from '../../src-main/monitor/spawn-worker.ts';
import { startMonitor } from '../../src-main/monitor/start-monitor.ts';
import { handClock } from '../support/hand-clock.ts';

it('replaces a thread that hangs, says so, and reads on', async () => {
  const clock = handClock();
  const workers: Worker[] = [];
  const monitor = startMonitor(
    { intervalMs: 1000 },
    {
      clock,
      spawn: (start) => {
        const hangs = workers.length === 0;
        const worker = hangs ? new Worker('for (;;);', { eval: true }) : spawnWorker(start);
        workers.push(worker);
        return worker;
      },
    },
  );
  const statuses: MonitorStatus[] = [];
  monitor.onStatus((status) => statuses.push(status));
  const hung = workers[0];
  if (hung === undefined) throw new Error('no thread was started');
  const ended = once(hung, 'exit');
  await clock.pass(64_000);
  expect(statuses).toEqual([]);
  await clock.pass(10_000);
  expect(statuses[0]?.state).toBe('failing');
  expect(workers).toHaveLength(2);
  await clock.pass(20_000);
  await ended;
  while (statuses.at(-1)?.state !== 'reading') await once(workers[1] ?? hung, 'message');
  expect(monitor.snapshot().sockets.length).toBeGreaterThan(0);
  expect(monitor.snapshot().notes[0]).toMatchObject({
    code: 'worker-restarted',
    values: { reason: 'no answer' },
  });
  await monitor.stop();
  expect(clock.pendingTimers()).toBe(0);
});
