import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import type { MonitorStatus } from '../../src-main/core/table/monitor-status.ts';
import { applyDelta, snapshotOf, tableModelOf } from '../../src-main/core/table/table-model.ts';
import { systemClock } from '../../src-main/monitor/clock.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';
import { readOnce } from '../../src-main/monitor/read-once.ts';
import { spawnWorker } from '../../src-main/monitor/spawn-worker.ts';
import { startMonitor } from '../../src-main/monitor/start-monitor.ts';
import type { WorkerStart } from '../../src-main/monitor/worker-message.ts';

let monitor: Monitor;
let workers: Worker[];
/** The table when a thread had ended and nobody had noticed yet. */
let leftByThread: readonly Socket[];
let server: Server | null;

beforeEach(() => {
  workers = [];
  server = null;
  monitor = startMonitor(
    { intervalMs: 250 },
    {
      clock: systemClock,
      spawn: (start) => {
        const worker = spawnWorker(start);
        workers.push(worker);
        worker.once('exit', () => (leftByThread = monitor.snapshot().sockets));
        return worker;
      },
    },
  );
});
afterEach(async () => {
  await monitor.stop();
  server?.close();
});

async function listen(): Promise<number> {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function deltaWhere(fits: (delta: TableDelta) => boolean): Promise<TableDelta> {
  return new Promise((resolve) => {
    const stop = monitor.onDelta((delta) => {
      if (!fits(delta)) return;
      stop();
      resolve(delta);
    });
  });
}

function statusWhere(fits: (status: MonitorStatus) => boolean): Promise<MonitorStatus> {
  return new Promise((resolve) => {
    const stop = monitor.onStatus((status) => {
      if (!fits(status)) return;
      stop();
      resolve(status);
    });
  });
}

/** What was under way may be finished, however long that takes; after that nothing comes. */
async function readsNoMore(): Promise<void> {
  const ends = () =>
    monitor
      .status()
      .readers.map(({ lastEndedAtMs }) => lastEndedAtMs)
      .join();
  let before = '';
  while (before !== ends()) {
    before = ends();
    await sleep(1400);
  }
}

const has = (port: number) => (delta: TableDelta) =>
  delta.opened.some(({ local }) => local.port === port);

describe('startMonitor', () => {
  it('has an empty table until the first reading, then this machine’s', async () => {
    const port = await listen();
    expect(monitor.snapshot()).toEqual({ revision: 0, takenAtMs: null, sockets: [], notes: [] });
    expect(monitor.status()).toMatchObject({ state: 'starting', intervalMs: 250 });
    await monitor.firstReading();
    const { sockets, takenAtMs } = monitor.snapshot();
    expect(takenAtMs).not.toBeNull();
    expect(monitor.status()).toMatchObject({ state: 'reading' });
    const row = sockets.find(({ local }) => local.port === port);
    expect(row).toMatchObject({
      role: 'listener',
      seenAtStart: true,
      owners: [{ pid: process.pid }],
    });
  });

  it('tells when a socket opens and when it closes', async () => {
    await monitor.firstReading();
    const before = monitor.snapshot();
    const model = tableModelOf(before);
    const stopFollowing = monitor.onDelta((delta) => expect(applyDelta(model, delta)).toBe(true));
    const port = await listen();
    const { opened } = await deltaWhere(has(port));
    const row = opened.find(({ local }) => local.port === port);
    expect(row).toMatchObject({ seenAtStart: false, owners: [{ pid: process.pid }] });
    server?.close();
    await deltaWhere(({ closed }) => closed.includes(row?.id ?? ''));
    stopFollowing();
    expect(snapshotOf(model).sockets).toEqual(monitor.snapshot().sockets);
    expect(monitor.snapshot().sockets.some(({ id }) => id === row?.id)).toBe(false);
  });

  it('sends its heartbeat also when nothing changes', async () => {
    await monitor.firstReading();
    const first = await statusWhere(({ state }) => state === 'reading');
    const later = await statusWhere(
      ({ lastReadAtMs }) => (lastReadAtMs ?? 0) > (first.lastReadAtMs ?? 0),
    );
    expect(later.coreShare).toBeGreaterThan(0);
    expect(later.readers[0]?.lastCostMs).toBeGreaterThan(0);
    expect(monitor.snapshot().takenAtMs).toBe(monitor.status().lastReadAtMs);
  });

  it('follows the interval of the user', async () => {
    await monitor.firstReading();
    monitor.setIntervalMs(300);
    monitor.setHidden(true);
    const status = await statusWhere(({ intervalMs }) => intervalMs === 300);
    expect(status.state).toBe('reading');
  });

  it('reads nothing in a pause, says so at once, and reads again after it', async () => {
    await monitor.firstReading();
    await statusWhere(({ state }) => state === 'reading');
    const pause = { sinceMs: Date.now(), untilMs: null };
    const told = statusWhere((status) => status.pause !== null);
    monitor.setPause(pause);
    expect(await told).toMatchObject({ pause, nextReadAtMs: null });
    await readsNoMore();
    expect(monitor.status()).toMatchObject({ pause, nextReadAtMs: null });
    const port = await listen();
    const found = deltaWhere(({ opened }) => opened.some(({ local }) => local.port === port));
    monitor.setPause(null);
    await found;
    expect(monitor.status().pause).toBeNull();
  });

  it('ends a pause by itself when its time is over', async () => {
    await monitor.firstReading();
    const over = statusWhere(({ pause }) => pause === null);
    monitor.setPause({ sinceMs: Date.now(), untilMs: Date.now() + 300 });
    expect((await over).pause).toBeNull();
    await statusWhere(({ lastReadAtMs, pause }) => pause === null && lastReadAtMs !== null);
  });

  it('recovers when its thread dies, and its rows stay who they were', async () => {
    const port = await listen();
    await monitor.firstReading();
    const rowOf = () => monitor.snapshot().sockets.find(({ local }) => local.port === port);
    const failing = statusWhere(({ state }) => state === 'failing');
    await workers[0]?.terminate();
    await failing;
    expect(monitor.snapshot().notes).toMatchObject([{ code: 'table-unreadable' }]);
    const before = leftByThread.find(({ local }) => local.port === port);
    expect(before?.firstSeenAtMs).toBeGreaterThan(0);
    expect(rowOf()).toEqual(before);
    await statusWhere(({ state }) => state === 'reading');
    expect(workers).toHaveLength(2);
    expect(rowOf()).toMatchObject({ id: before?.id, firstSeenAtMs: before?.firstSeenAtMs });
    expect(monitor.snapshot().notes).toMatchObject([
      { code: 'worker-restarted', values: { reason: 'exit 1' } },
      ...monitor.snapshot().notes.slice(1),
    ]);
    expect(monitor.snapshot().notes.map(({ code }) => code)).not.toContain('table-unreadable');
  });

  it('leaves nothing behind when stopped, and tells nothing more', async () => {
    await monitor.firstReading();
    const [worker] = workers;
    let heard = 0;
    monitor.onStatus(() => {
      heard += 1;
    });
    await monitor.stop();
    await monitor.stop();
    expect(worker?.threadId).toBe(-1);
    const port = await listen();
    const { snapshot } = await readOnce();
    expect(snapshot.sockets.some(({ local }) => local.port === port)).toBe(true);
    expect(heard).toBe(0);
    expect(process.getActiveResourcesInfo()).not.toContain('Worker');
  });

  it('can be stopped before it read anything', async () => {
    await monitor.stop();
    expect(monitor.status().state).toBe('starting');
    expect(workers).toHaveLength(1);
  });
});

describe('readOnce', () => {
  it('sees what the monitor sees', async () => {
    const port = await listen();
    const { snapshot, readable } = await readOnce();
    await monitor.firstReading();
    const find = (sockets: typeof snapshot.sockets) =>
      sockets.find(({ local }) => local.port === port);
    expect(readable).toBe(true);
    const { owners, role, state } = find(snapshot.sockets) ?? {};
    expect(find(monitor.snapshot().sockets)).toMatchObject({ owners, role, state });
  });
});

describe('a monitor whose thread cannot be started', () => {
  it('says so, and starts one as soon as it can', async () => {
    await monitor.stop();
    let tries = 0;
    const spawn = (start: WorkerStart): Worker => {
      tries += 1;
      if (tries === 1) throw new Error('no threads left');
      return spawnWorker(start);
    };
    monitor = startMonitor({ intervalMs: 250 }, { clock: systemClock, spawn });
    expect(monitor.status().state).toBe('failing');
    expect(monitor.snapshot().notes).toMatchObject([{ code: 'table-unreadable' }]);
    await statusWhere(({ state }) => state === 'reading');
    expect(tries).toBe(2);
  });
});
