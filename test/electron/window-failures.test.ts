import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayReload, recoverWindow } from '../../src-main/electron/window-failures.ts';
import { app, dialog, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf, type DoubleControl } from '../support/electron-double/strict-double.ts';
import { browserWindowDouble } from '../support/electron-double/window-double.ts';

beforeEach(() => {
  resetElectron();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => vi.restoreAllMocks());

function watched() {
  const window = browserWindowDouble({});
  recoverWindow(window as BrowserWindow);
  const control = controlOf(window);
  const contents = controlOf(Object(control.behaviour['webContents']) as object);
  const crash = (reason: string) => {
    contents.emit('render-process-gone', {}, { reason });
  };
  return { control, contents, crash };
}

function answerDialogs(response: number): DoubleControl {
  const control = controlOf(dialog);
  control.behaviour['showMessageBox'] = () => Promise.resolve({ response });
  return control;
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('reloading', () => {
  it.each([
    [[], true],
    [[0, 1], true],
    [[2, 3, 4], false],
    [[0, 1, 60_000], true],
    [[40_001, 50_000, 60_000], false],
  ])('after reloads at %j is allowed: %s', (reloadedAtMs, allowed) => {
    expect(mayReload(reloadedAtMs, 60_001)).toBe(allowed);
  });
});

describe('a page that stopped', () => {
  it.each(['crashed', 'oom', 'killed', 'launch-failed'])('is loaded again after %s', (reason) => {
    const { contents, crash } = watched();
    crash(reason);
    expect(contents.callsOf('reload')).toHaveLength(1);
  });

  it('is left alone when it ended as it should, or its window is gone', () => {
    const { control, contents, crash } = watched();
    crash('clean-exit');
    control.behaviour['isDestroyed'] = () => true;
    crash('crashed');
    expect(contents.callsOf('reload')).toEqual([]);
  });

  it.each([
    [0, 4, 0],
    [1, 3, 1],
  ])('asks after the third time in a row; answer %i', async (response, reloads, quits) => {
    const asked = answerDialogs(response);
    const { contents, crash } = watched();
    for (let crashes = 0; crashes < 4; crashes += 1) crash('crashed');
    await settled();
    expect(asked.callsOf('showMessageBox')).toHaveLength(1);
    expect(contents.callsOf('reload')).toHaveLength(reloads);
    expect(controlOf(app).callsOf('quit')).toHaveLength(quits);
  });
});

describe('a window that hangs', () => {
  it.each([
    [0, 0],
    [1, 1],
  ])('asks whether to wait; answer %i', async (response, crashes) => {
    const asked = answerDialogs(response);
    const { control, contents } = watched();
    control.emit('unresponsive');
    await settled();
    expect(asked.callsOf('showMessageBox')).toHaveLength(1);
    expect(contents.callsOf('forcefullyCrashRenderer')).toHaveLength(crashes);
  });

  it('asks once at a time and takes the question back when it answers again', async () => {
    const asked = controlOf(dialog);
    let closed = false;
    asked.behaviour['showMessageBox'] = (_window: unknown, options: { signal: AbortSignal }) =>
      new Promise((resolve) => {
        options.signal.addEventListener('abort', () => {
          closed = true;
          resolve({ response: 0 });
        });
      });
    const { control } = watched();
    control.emit('unresponsive');
    control.emit('unresponsive');
    expect(asked.callsOf('showMessageBox')).toHaveLength(1);
    control.emit('responsive');
    await settled();
    expect(closed).toBe(true);
    control.emit('unresponsive');
    expect(asked.callsOf('showMessageBox')).toHaveLength(2);
  });

  it('survives a dialog that fails', async () => {
    controlOf(dialog).behaviour['showMessageBox'] = () => Promise.reject(new Error('no display'));
    const { control } = watched();
    control.emit('unresponsive');
    await settled();
    expect(vi.mocked(console.error)).toHaveBeenCalledWith('a dialog failed', expect.any(Error));
  });
});
