import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alertHost, alertsFolderForEachTest, python, ssh } from '../../support/alerts-folder.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const { directory, path, host, stopLater } = alertsFolderForEachTest();

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

describe('the alerts of a host', () => {
  it('learn the first reading and tell of what comes after', async () => {
    const { monitor, alerts, told } = await host();
    expect(alerts.report()).toMatchObject({ firstRun: true, knownCount: 1, alerts: [] });
    monitor.advance([ssh, python()]);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2500);
    expect(told.flat()).toMatchObject([{ kind: 'exposed', port: 8000, program: 'python3' }]);
    expect(alerts.report().alerts).toEqual(told.flat());
  });

  it('wait for a first reading that has not come yet', async () => {
    const monitor = createScriptedMonitor([], Date.now);
    vi.spyOn(monitor, 'snapshot').mockReturnValue({
      revision: 0,
      takenAtMs: null,
      sockets: [],
      notes: [],
    });
    const { alerts, settings } = await alertHost(directory(), monitor);
    stopLater(alerts);
    stopLater(settings);
    expect(alerts.report().learnedAtMs).toBeNull();
    vi.restoreAllMocks();
    monitor.advance([ssh]);
    vi.advanceTimersByTime(60_000);
    expect(alerts.report()).toMatchObject({ knownCount: 1, alerts: [] });
  });

  it('know in the next run what this one learned', async () => {
    const first = await host();
    first.monitor.advance([ssh, python()]);
    vi.advanceTimersByTime(2500);
    await first.alerts.stop();
    const second = await host();
    expect(second.alerts.report()).toMatchObject({ firstRun: false, knownCount: 2 });
    expect(second.alerts.report().alerts).toHaveLength(1);
    second.monitor.advance([ssh, python()]);
    vi.advanceTimersByTime(60_000);
    expect(second.told).toEqual([]);
  });

  it('are learned anew, with a note, when their file is broken', async () => {
    await writeFile(path(), '{"format":');
    const { alerts, told } = await host();
    expect(alerts.report().problem?.key).toBe('alert.problem-setAside');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    await alerts.stop();
    expect(JSON.parse(await readFile(path(), 'utf8'))).toMatchObject({ version: 1 });
  });

  it('leave the file of a later Portside alone', async () => {
    const text = '{"format":"portside-alerts","version":9}';
    await writeFile(path(), text);
    const { alerts } = await host();
    expect(alerts.report().problem?.key).toBe('alert.problem-newer');
    await alerts.stop();
    expect(await readFile(path(), 'utf8')).toBe(text);
  });

  it('go by the settings, from the moment they change', async () => {
    const { monitor, settings, alerts, told } = await host();
    await settings.change({ key: 'alerts.enabled', value: false });
    monitor.advance([ssh, python()]);
    vi.advanceTimersByTime(60_000);
    expect(alerts.report()).toMatchObject({ enabled: false, alerts: [] });
    await settings.change({ key: 'alerts.enabled', value: true });
    await settings.change({ key: 'alerts.watchedPorts', value: ['22/tcp'] });
    monitor.advance([]);
    vi.advanceTimersByTime(60_000);
    expect(told.flat()).toMatchObject([{ kind: 'closed', port: 22, ruleId: 'port 22/tcp' }]);
  });

  it('are kept but not told while the settings say so', async () => {
    const { monitor, settings, alerts, told } = await host();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await settings.change({ key: 'alerts.snoozedUntil', value: until });
    monitor.advance([ssh, python()]);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    expect(alerts.report()).toMatchObject({ snoozedUntilMs: Date.parse(until) });
    expect(alerts.report().alerts).toHaveLength(1);
  });

  it('can be accepted and muted, which everybody hears of', async () => {
    const { monitor, alerts, told } = await host();
    monitor.advance([ssh, python()]);
    await Promise.resolve();
    const heard: unknown[] = [];
    const stop = alerts.onChange((report) => heard.push(report));
    const report = alerts.accept(null);
    expect(report.alerts.map(({ accepted }) => accepted)).toEqual([true]);
    await Promise.resolve();
    expect(heard).toEqual([report]);
    alerts.mute({ kind: 'exposed', program: 'node' }, true);
    stop();
    monitor.advance([ssh, listenerAt('0.0.0.0:9000', [anOwner(3, 'node')])]);
    vi.advanceTimersByTime(60_000);
    expect(told.flat().map(({ port }) => port)).toEqual([8000]);
    expect(alerts.mute({ kind: 'exposed', program: 'node' }, false).muted).toEqual([]);
  });

  it('try a rule out on what happened', async () => {
    const { monitor, alerts } = await host();
    monitor.advance([]);
    vi.advanceTimersByTime(60_000);
    const rule = { id: 'x', enabled: true, kind: 'watched', filter: 'port:22' } as const;
    expect(alerts.rehearse(rule)).toMatchObject([{ kind: 'closed', port: 22 }]);
    expect(alerts.rehearse({ ...rule, filter: 'port:' })).toBeNull();
  });

  it('catch up when a change was missed', async () => {
    const { monitor, told } = await host();
    const next = python();
    const gone = vi.spyOn(monitor, 'snapshot');
    gone.mockReturnValue({ revision: 9, takenAtMs: 1, sockets: [ssh, next], notes: [] });
    monitor.advance([ssh]);
    monitor.advance([]);
    monitor.advance([ssh, next]);
    vi.advanceTimersByTime(60_000);
    expect(told.flat().map(({ port }) => port)).toEqual([8000]);
  });

  it('leave nothing behind', async () => {
    const { monitor, settings, alerts } = await host();
    monitor.advance([ssh, python()]);
    settings.stop();
    await alerts.stop();
    expect(monitor.listenerCount()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
