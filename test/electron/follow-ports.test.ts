import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newForMs } from '../../src-main/core/tray/tray-menu.ts';
import type { TrayMenu } from '../../src-main/core/tray/tray-entry.ts';
import { followPorts, trayDelayMs } from '../../src-main/electron/follow-ports.ts';
import { anAlert } from '../support/an-alert.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { scriptedAlerts } from '../support/scripted-alerts.ts';
import { scriptedSettings } from '../support/scripted-settings.ts';
import { createScriptedMonitor } from '../support/scripted-monitor.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const counting = { trayTitle: 'open' } as const;
const web = sampleListener(8123);

function followed() {
  const monitor = createScriptedMonitor([web]);
  const alerts = scriptedAlerts();
  const shown: TrayMenu[] = [];
  const settings = scriptedSettings(counting);
  const stop = followPorts(monitor, { alerts, endsProcesses: true, settings }, (menu) =>
    shown.push(menu),
  );
  return { monitor, alerts, settings, shown, stop };
}

describe('the tray data', () => {
  it('is drawn at once', () => {
    const { shown } = followed();
    expect(shown.map(({ title }) => title)).toEqual(['1']);
  });

  it('calls ports as the user does, as soon as they are named', () => {
    const { settings, shown } = followed();
    settings.become({ ...counting, names: { 8123: 'my shop' } });
    vi.advanceTimersByTime(trayDelayMs);
    expect(JSON.stringify(shown[0])).not.toContain('my shop');
    expect(JSON.stringify(shown[1])).toContain('8123 my shop');
  });

  it('is drawn once for many changes in a short time', () => {
    const { monitor, shown } = followed();
    monitor.advance([web, sampleListener(9000)]);
    monitor.advance([web, sampleListener(9000), sampleListener(9001)]);
    expect(shown).toHaveLength(1);
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.map(({ title }) => title)).toEqual(['1', '3']);
  });

  it('is not drawn while nothing changes', () => {
    const { monitor, shown } = followed();
    monitor.advance([web]);
    vi.advanceTimersByTime(trayDelayMs * 10);
    expect(shown).toHaveLength(1);
  });

  it('says that readings are paused and that they go on', () => {
    const { monitor, shown } = followed();
    monitor.setPause({ sinceMs: 0, untilMs: null });
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.at(-1)?.tooltip).toContain('readings paused since');
    expect(shown.at(-1)?.mark).toBe('paused');
    monitor.setPause(null);
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.at(-1)).toEqual(shown[0]);
  });

  it('says when reading fails and when it works again', () => {
    const { monitor, shown } = followed();
    monitor.fail([]);
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.at(-1)?.tooltip).toContain('cannot be read');
    expect(shown.at(-1)?.mark).toBe('failing');
    monitor.advance([web]);
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.at(-1)?.tooltip).toContain('one open port');
    expect(shown).toHaveLength(3);
  });

  it('takes connections and clients out of the count', () => {
    const { monitor, shown } = followed();
    const remote = { address: '127.0.0.1', port: 50_000 };
    const accepted = { ...web, id: 'a', role: 'accepted', state: 'ESTABLISHED', remote } as const;
    monitor.advance([accepted, { ...accepted, id: 'b', role: 'outgoing' }]);
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.at(-1)?.title).toBe('0');
  });

  it('is drawn no more after the stop, and leaves no listener', () => {
    const { monitor, alerts, shown, stop } = followed();
    monitor.advance([]);
    stop();
    stop();
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown).toHaveLength(1);
    expect(monitor.listenerCount()).toBe(0);
    expect(alerts.listenerCount()).toBe(0);
  });

  it('is drawn when alerts change, and again when they are an hour old', () => {
    const { alerts, shown } = followed();
    alerts.become({ alerts: [anAlert({ atMs: Date.now(), accepted: true })] });
    vi.advanceTimersByTime(trayDelayMs);
    const words = () => shown.map(({ entries }) => (entries[1] as { label: string }).label);
    expect(words().at(-1)).toBe('One alert in the last hour');
    vi.advanceTimersByTime(3_600_000);
    expect(words().at(-1)).toBe('No alerts in the last hour');
    expect(shown).toHaveLength(3);
  });

  it('marks an alert until somebody takes it for fine', () => {
    const { alerts, shown } = followed();
    alerts.become({ alerts: [anAlert({ atMs: Date.now() })] });
    vi.advanceTimersByTime(trayDelayMs);
    alerts.become({ alerts: [anAlert({ atMs: Date.now(), accepted: true })] });
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.map(({ mark }) => mark)).toEqual(['none', 'alert', 'none']);
  });

  it('is drawn again when a port is no longer new', () => {
    const { monitor, shown } = followed();
    const fresh = { ...sampleListener(9000), seenAtStart: false, firstSeenAtMs: Date.now() };
    monitor.advance([fresh]);
    vi.advanceTimersByTime(trayDelayMs);
    expect(JSON.stringify(shown.at(-1))).toContain('just opened');
    vi.advanceTimersByTime(newForMs);
    expect(JSON.stringify(shown.at(-1))).not.toContain('just opened');
  });
});
