import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrayMenu } from '../../src-main/core/tray/tray-entry.ts';
import { followPorts, trayDelayMs } from '../../src-main/electron/follow-ports.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { createScriptedMonitor } from '../support/scripted-monitor.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const web = sampleListener(8123);

function followed() {
  const monitor = createScriptedMonitor([web]);
  const shown: TrayMenu[] = [];
  const stop = followPorts(monitor, (menu) => shown.push(menu));
  return { monitor, shown, stop };
}

describe('the tray data', () => {
  it('is drawn at once', () => {
    const { shown } = followed();
    expect(shown.map(({ title }) => title)).toEqual(['1']);
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

  it('says when reading fails and when it works again', () => {
    const { monitor, shown } = followed();
    monitor.fail([]);
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown.at(-1)?.tooltip).toContain('cannot be read');
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
    expect(shown.at(-1)?.title).toBe('');
  });

  it('is drawn no more after the stop, and leaves no listener', () => {
    const { monitor, shown, stop } = followed();
    monitor.advance([]);
    stop();
    stop();
    vi.advanceTimersByTime(trayDelayMs);
    expect(shown).toHaveLength(1);
    expect(monitor.listenerCount()).toBe(0);
  });
});
