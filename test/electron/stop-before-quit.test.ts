import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopBeforeQuit } from '../../src-main/electron/stop-before-quit.ts';
import { app, powerMonitor, resetElectron } from '../support/electron-double/electron.ts';
import { browserWindowDouble } from '../support/electron-double/window-double.ts';
import { preventable } from '../support/electron-double/preventable.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

beforeEach(() => {
  resetElectron();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function quitNow() {
  const event = preventable({});
  controlOf(app).emit('will-quit', event);
  return event.defaultPrevented;
}

function quits(): number {
  return controlOf(app).callsOf('quit').length;
}

describe('quitting', () => {
  it('waits until everything has stopped, then goes on', async () => {
    let stopped: () => void = () => undefined;
    const stop = vi.fn(() => new Promise<void>((resolve) => (stopped = resolve)));
    stopBeforeQuit(stop);
    expect(quitNow()).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(quits()).toBe(0);
    stopped();
    await vi.advanceTimersByTimeAsync(0);
    expect(quits()).toBe(1);
    expect(quitNow()).toBe(false);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('asked for twice stops once', async () => {
    const stop = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
    stopBeforeQuit(stop);
    expect(quitNow()).toBe(true);
    expect(quitNow()).toBe(true);
    await vi.advanceTimersByTimeAsync(50);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(quits()).toBe(1);
  });

  it.each([
    ['the system shuts down', () => controlOf(powerMonitor).emit('shutdown')],
    [
      'the session of Windows ends',
      () => {
        const window = browserWindowDouble({});
        controlOf(app).emit('browser-window-created', {}, window);
        controlOf(window).emit('session-end', {});
      },
    ],
  ])('comes by itself when %s: all is stopped at once, and once', async (_when, end) => {
    const stop = vi.fn(() => Promise.resolve());
    stopBeforeQuit(stop);
    end();
    expect(stop).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(quits()).toBe(1);
    expect(quitNow()).toBe(false);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('goes on when stopping fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    stopBeforeQuit(() => Promise.reject(new Error('stuck')));
    quitNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(quits()).toBe(1);
  });

  it('goes on when stopping takes forever', async () => {
    stopBeforeQuit(() => new Promise(() => undefined));
    quitNow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(quits()).toBe(1);
  });
});
