import { afterEach, describe, expect, it } from 'vitest';
import type { Monitor } from '../../src-main/monitor/monitor.ts';
import { startMonitor } from '../../src-main/monitor/start-monitor.ts';

let monitor: Monitor;
afterEach(async () => {
  await monitor.stop();
});

describe('the monitor, asked for Unix-domain sockets', () => {
  it('has them read by its worker, also for several askers at once', async () => {
    monitor = startMonitor({ intervalMs: 60_000 });
    const [one, other] = await Promise.all([monitor.readUnixSockets(), monitor.readUnixSockets()]);
    expect(one.readable).toBe(process.platform === 'linux');
    expect(one.notes.length > 0 || one.readable).toBe(true);
    expect(other).toBe(one);
  });

  it('leaves nobody waiting when it stops', async () => {
    monitor = startMonitor({ intervalMs: 60_000 });
    const asked = monitor.readUnixSockets();
    await monitor.stop();
    expect(await asked).toMatchObject({ readable: false, sockets: [] });
  });
});

describe('the monitor, asked for traffic', () => {
  it('has it read by its worker, also for several askers at once', async () => {
    monitor = startMonitor({ intervalMs: 60_000 });
    const [one, other] = await Promise.all([monitor.readTraffic(), monitor.readTraffic()]);
    expect(one.notes.length > 0 || one.readable).toBe(true);
    expect(other).toBe(one);
  });

  it('leaves nobody waiting when it stops, nor whoever asks then', async () => {
    monitor = startMonitor({ intervalMs: 60_000 });
    const asked = monitor.readTraffic();
    await monitor.stop();
    const [one, later] = [await asked, await monitor.readTraffic()];
    for (const reading of [one, later]) {
      expect(reading).toMatchObject({ readable: false, counters: [], takenAtMs: null });
    }
  });
});
