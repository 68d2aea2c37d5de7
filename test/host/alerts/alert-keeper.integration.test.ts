import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Alert } from '../../../src-main/core/alerts/alert.ts';
import { keepAlerts } from '../../../src-main/host/alerts/alert-keeper.ts';
import { keepSettings } from '../../../src-main/host/settings/settings-keeper.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

let dataDirectory = '';
const running: { stop: () => unknown }[] = [];
const path = () => join(dataDirectory, 'alerts.json');

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'portside-alerts-'));
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

const ssh = { ...listenerAt('0.0.0.0:22', [anOwner(1, 'sshd')]), seenAtStart: true };
const python = () => listenerAt('0.0.0.0:8000', [anOwner(7702, 'python3')]);

async function kept(sockets = [ssh]) {
  const monitor = createScriptedMonitor(sockets, Date.now);
  const settings = await keepSettings({ dataDirectory, unavailable: {}, commanded: {} });
  const alerts = await keepAlerts({ dataDirectory, monitor, settings });
  running.push(alerts, settings);
  const told: (readonly Alert[])[] = [];
  alerts.onTold((notice) => told.push(notice));
  return { monitor, alerts, told };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

describe('two hosts on one data folder', () => {
  async function two() {
    const first = await kept();
    const second = await kept();
    return { first, second };
  }

  it('find an alert once and both show and tell it', async () => {
    const { first, second } = await two();
    expect([first, second].map(({ alerts }) => alerts.report().keptElsewhere)).toEqual([
      false,
      true,
    ]);
    for (const { monitor } of [second, first]) monitor.advance([ssh, python()]);
    await until(() => second.told.length === 1 && first.told.length === 1);
    expect(second.told).toEqual(first.told);
    expect(second.alerts.report().alerts).toEqual(first.alerts.report().alerts);
    expect(first.alerts.report().alerts).toMatchObject([{ port: 8000, times: 1 }]);
  });

  it('take for fine and mute what either is told to', async () => {
    const { first, second } = await two();
    first.monitor.advance([ssh, python()]);
    await until(() => second.alerts.report().alerts.length === 1);
    const report = second.alerts.accept(null);
    expect(report.alerts.map(({ accepted }) => accepted)).toEqual([true]);
    await until(() => first.alerts.report().alerts[0]?.accepted === true);
    first.alerts.mute({ kind: 'exposed', program: 'node' }, true);
    second.alerts.mute({ kind: 'called', program: 'curl' }, true);
    const programs = (one: typeof first) =>
      one.alerts
        .report()
        .muted.map(({ program }) => program)
        .toSorted()
        .join(' ');
    await until(() => programs(first) === 'curl node' && programs(second) === 'curl node');
    second.alerts.mute({ kind: 'exposed', program: 'node' }, false);
    await until(() => programs(first) === 'curl');
    await Promise.all([first.alerts.stop(), second.alerts.stop()]);
    expect(JSON.parse(await readFile(path(), 'utf8'))).toMatchObject({
      muted: [{ program: 'curl' }],
      alerts: [{ port: 8000, accepted: true }],
    });
  });

  it('lose nothing that either learned, and the second goes on when the first ends', async () => {
    const { first, second } = await two();
    const web = () => listenerAt('127.0.0.1:3000', [anOwner(9, 'web')]);
    first.monitor.advance([ssh, web()]);
    second.monitor.advance([ssh, web()]);
    await until(() => second.alerts.report().alerts.length === 1);
    await first.alerts.stop();
    // Opened while nobody kept the alerts.
    second.monitor.advance([ssh, web(), python()]);
    await until(() => !second.alerts.report().keptElsewhere);
    await until(() => second.told.flat().some(({ port }) => port === 8000));
    expect(second.alerts.report().alerts.map(({ port, times }) => [port, times])).toEqual([
      [3000, 1],
      [8000, 1],
    ]);
    await second.alerts.stop();
    const third = await kept([ssh, web(), python()]);
    third.monitor.advance([ssh, web(), python()]);
    expect(third.told).toEqual([]);
    expect(third.alerts.report().alerts).toHaveLength(2);
  });

  it('leave the file whole when both are told to write at once', async () => {
    const { first, second } = await two();
    for (let port = 4000; port < 4020; port += 1) {
      first.alerts.mute({ kind: 'exposed', program: `a${port}` }, true);
      second.alerts.mute({ kind: 'exposed', program: `b${port}` }, true);
    }
    await Promise.all([first.alerts.stop(), second.alerts.stop()]);
    const { muted } = JSON.parse(await readFile(path(), 'utf8')) as { muted: unknown[] };
    expect(muted).toHaveLength(40);
  });
});
