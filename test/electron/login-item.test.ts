import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { phraseText } from '../../src-main/core/words/phrase-text.ts';
import { autostartPath } from '../../src-main/electron/autostart-file.ts';
import { hasLoginItem, isHiddenStart, setLoginItem } from '../../src-main/electron/login-item.ts';
import { app, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

let directory = '';
const path = () => join(directory, 'autostart', 'portside.desktop');
const exec = async () => /^Exec=(.*)$/m.exec(await readFile(path(), 'utf8'))?.[1];

beforeEach(async () => {
  resetElectron();
  directory = await mkdtemp(join(tmpdir(), 'portside-login-'));
  vi.stubEnv('XDG_CONFIG_HOME', directory);
  vi.stubEnv('APPIMAGE', undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

describe('start at login on Linux', () => {
  it('is an autostart entry that starts hidden, and goes again', async () => {
    await setLoginItem(true, 'linux');
    expect(await exec()).toBe(`${process.execPath} --hidden`);
    await setLoginItem(false, 'linux');
    await expect(stat(path())).rejects.toThrow('ENOENT');
  });

  it('starts the AppImage and not what it unpacked', async () => {
    vi.stubEnv('APPIMAGE', '/home/ada/My Apps/Portside.AppImage');
    vi.stubEnv('APPDIR', dirname(process.execPath));
    await setLoginItem(true, 'linux');
    expect(await exec()).toBe('"/home/ada/My Apps/Portside.AppImage" --hidden');
  });

  it('starts the checkout where there is no package', async () => {
    controlOf(app).behaviour['isPackaged'] = false;
    controlOf(app).behaviour['getAppPath'] = () => '/home/ada/portside';
    await setLoginItem(true, 'linux');
    expect(await exec()).toBe(`${process.execPath} /home/ada/portside --hidden`);
  });

  it('leaves an entry alone that the user wrote', async () => {
    await mkdir(join(directory, 'autostart'));
    await writeFile(path(), '[Desktop Entry]\nExec=mine\n');
    expect(await setLoginItem(true, 'linux')).toEqual({
      key: 'desktop.autostartForeign',
      values: { path: path() },
    });
    expect(await setLoginItem(false, 'linux')).toBeNull();
    expect(await exec()).toBe('mine');
  });

  it('says why it cannot be set, and what to do', async () => {
    await writeFile(join(directory, 'autostart'), '');
    const failure = await setLoginItem(true, 'linux');
    expect(failure).toMatchObject({ key: 'desktop.autostartUnwritten', values: { path: path() } });
    expect(failure === null ? '' : phraseText(failure)).toMatch(/\((EEXIST|ENOTDIR)\).*off and on/);
  });

  it('says why it cannot be taken away', async () => {
    await mkdir(join(path(), 'not empty'), { recursive: true });
    expect(await setLoginItem(false, 'linux')).toMatchObject({
      key: 'desktop.autostartStays',
      values: { path: path() },
    });
  });

  it('is where the desktop looks for it', () => {
    expect(autostartPath({ XDG_CONFIG_HOME: '/x' })).toBe('/x/autostart/portside.desktop');
    expect(autostartPath({ XDG_CONFIG_HOME: 'x' })).toMatch(
      /^\/.*\/\.config\/autostart\/portside\.desktop$/,
    );
  });
});

describe('start at login elsewhere', () => {
  it.each([
    ['darwin', {}],
    ['win32', { path: `"${process.execPath}"`, args: ['--hidden'] }],
  ])('is a login item on %s, set and asked for by the same words', async (platform, item) => {
    await setLoginItem(true, platform);
    await setLoginItem(false, platform);
    expect(controlOf(app).callsOf('setLoginItemSettings')).toEqual([
      [{ openAtLogin: true, ...item }],
      [{ openAtLogin: false, ...item }],
    ]);
    expect(controlOf(app).callsOf('getLoginItemSettings')).toEqual([[item], [item]]);
  });

  it('starts the portable program of Windows and not what it unpacked, whatever its folder', async () => {
    vi.stubEnv('PORTABLE_EXECUTABLE_FILE', 'D:\\My Tools\\Portside.exe');
    await setLoginItem(true, 'win32');
    expect(controlOf(app).callsOf('setLoginItemSettings')).toEqual([
      [{ openAtLogin: true, path: '"D:\\My Tools\\Portside.exe"', args: ['--hidden'] }],
    ]);
  });

  it('keeps the words of a checkout apart on Windows', async () => {
    controlOf(app).behaviour['isPackaged'] = false;
    controlOf(app).behaviour['getAppPath'] = () => 'C:\\My Work\\portside';
    await setLoginItem(true, 'win32');
    expect(controlOf(app).callsOf('setLoginItemSettings').flat()).toMatchObject([
      { args: ['"C:\\My Work\\portside"', '--hidden'] },
    ]);
  });

  it.each([
    ['darwin', { openAtLogin: true, status: 'enabled' }, null],
    ['darwin', { openAtLogin: false, status: 'requires-approval' }, 'desktop.loginApproval'],
    ['win32', { openAtLogin: true, executableWillLaunchAtLogin: false }, 'desktop.loginDisabled'],
    ['win32', { openAtLogin: false, executableWillLaunchAtLogin: true }, 'desktop.loginRefused'],
  ])('tells what %s made of it: %j', async (platform, standing, key) => {
    controlOf(app).behaviour['getLoginItemSettings'] = () => standing;
    expect((await setLoginItem(true, platform))?.key ?? null).toBe(key);
    expect(await setLoginItem(false, platform)).toBeNull();
  });

  it('is offered where it does something', () => {
    expect(['linux', 'darwin', 'win32', 'freebsd'].map(hasLoginItem)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('a hidden start', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is one with the flag, and on macOS one at login', () => {
    expect(isHiddenStart('linux')).toBe(false);
    expect(isHiddenStart('darwin')).toBe(false);
    controlOf(app).behaviour['getLoginItemSettings'] = () => ({ wasOpenedAtLogin: true });
    expect(isHiddenStart('darwin')).toBe(true);
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['portside', '--hidden']);
    expect(isHiddenStart('win32')).toBe(true);
  });
});
