import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  lookForUpdates,
  ownUpdateState,
  type UpdateCircumstances,
  type Updater,
  updateState,
} from '../../src-main/electron/updates.ts';

const installed: UpdateCircumstances = {
  packaged: true,
  platform: 'win32',
  appImage: false,
  portable: false,
  configured: true,
};

function anUpdater(check = () => Promise.resolve<unknown>(null)): Updater {
  return {
    autoDownload: false,
    autoInstallOnAppQuit: false,
    allowDowngrade: true,
    allowPrerelease: true,
    disableWebInstaller: false,
    checkForUpdatesAndNotify: check,
  };
}

describe('updateState', () => {
  it.each([
    ['on', {}],
    ['on', { platform: 'darwin' }],
    ['on', { platform: 'linux', appImage: true }],
    ['unsupported', { platform: 'linux' }],
    ['portable', { portable: true }],
    ['unconfigured', { configured: false }],
    ['development', { packaged: false }],
  ] as const)('is %s with %j', (state, changes) => {
    expect(updateState({ ...installed, ...changes })).toBe(state);
  });

  it('finds what electron-builder wrote, and is off where it wrote nothing', async () => {
    const resources = await mkdtemp(join(tmpdir(), 'portside-resources-'));
    onTestFinished(() => rm(resources, { recursive: true }));
    vi.stubEnv('APPIMAGE', '/opt/Portside.AppImage');
    vi.stubEnv('APPDIR', dirname(process.execPath));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(ownUpdateState(true, resources)).toBe('unconfigured');
    await writeFile(join(resources, 'app-update.yml'), 'provider: generic\n');
    expect(ownUpdateState(true, resources)).toBe('on');
    expect(ownUpdateState(false, resources)).toBe('development');
  });
});

describe('lookForUpdates', () => {
  it.each(['development', 'unsupported', 'portable', 'unconfigured'] as const)(
    'does not even load the updater when it is %s',
    async (state) => {
      const load = vi.fn();
      await lookForUpdates(state, load);
      expect(load).not.toHaveBeenCalled();
    },
  );

  it('takes no older and no unfinished version', async () => {
    const check = vi.fn(() => Promise.resolve<unknown>(null));
    const updater = anUpdater(check);
    await lookForUpdates('on', () => Promise.resolve(updater));
    expect(updater).toMatchObject({
      allowDowngrade: false,
      allowPrerelease: false,
      disableWebInstaller: true,
    });
    expect(check).toHaveBeenCalledOnce();
  });

  it('writes down that no update could be had, and goes on', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => print.mockRestore());
    await lookForUpdates('on', () =>
      Promise.resolve(anUpdater(() => Promise.reject(new Error('offline')))),
    );
    expect(print).toHaveBeenCalledOnce();
  });
});
