import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { alertsFolderForEachTest, python, ssh } from '../../support/alerts-folder.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';

const { path, host } = alertsFolderForEachTest();

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

describe('two hosts on one data folder', () => {
  async function two() {
    const first = await host();
    const second = await host();
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
    const third = await host([ssh, web(), python()]);
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
