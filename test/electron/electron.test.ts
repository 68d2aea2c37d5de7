import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const startDesktop = vi.fn(() => Promise.resolve());

vi.mock('../../src-main/electron/start-desktop.ts', () => ({ startDesktop }));

beforeEach(() => {
  vi.resetModules();
  startDesktop.mockReset().mockResolvedValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs the entry as Electron does, in a process whose listeners are put back afterwards. */
async function run(isFirst = true) {
  const electron = await import('../support/electron-double/electron.ts');
  const { controlOf } = await import('../support/electron-double/strict-double.ts');
  const app = controlOf(electron.app);
  app.behaviour['requestSingleInstanceLock'] = () => isFirst;
  const listened = vi.spyOn(process, 'on').mockReturnValue(process);
  await import('../../src-main/electron/electron.ts');
  return {
    app,
    protocol: controlOf(electron.protocol),
    listened,
    dialog: controlOf(electron.dialog),
  };
}

describe('the entry', () => {
  it('does what must precede readiness without waiting for anything', async () => {
    const { app, protocol, listened } = await run();
    const methods = app.calls.map(({ method }) => method);
    expect(methods.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0);
    expect(methods.indexOf('enableSandbox')).toBeLessThan(
      methods.indexOf('requestSingleInstanceLock'),
    );
    expect(protocol.callsOf('registerSchemesAsPrivileged')).toMatchObject([[[{ scheme: 'app' }]]]);
    expect(listened.mock.calls.map(([event]) => event)).toContain('uncaughtException');
    expect(startDesktop).toHaveBeenCalledTimes(1);
  });

  it('leaves to the instance that was there first', async () => {
    const { app } = await run(false);
    expect(startDesktop).not.toHaveBeenCalled();
    expect(app.callsOf('quit')).toHaveLength(1);
  });

  it('ends with a message when it cannot start', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    startDesktop.mockRejectedValue(new Error('no worker'));
    const { app, dialog } = await run();
    await vi.waitFor(() => expect(app.callsOf('exit')).toEqual([[1]]));
    expect(dialog.callsOf('showErrorBox')).toEqual([['Portside cannot go on', 'no worker']]);
  });
});
