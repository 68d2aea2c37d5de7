import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSettings } from '../../src-main/electron/follow-settings.ts';
import { app, nativeTheme, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { scriptedSettings } from '../support/scripted-settings.ts';

beforeEach(resetElectron);

function themeNow(): unknown {
  return controlOf(nativeTheme).behaviour['themeSource'];
}

describe('the desktop', () => {
  it('has the theme that is set, now and later', () => {
    const settings = scriptedSettings({ theme: 'dark' });
    const stop = followSettings(settings, 'win32');
    expect(themeNow()).toBe('dark');
    settings.become({ theme: 'light' });
    expect(themeNow()).toBe('light');
    stop();
    settings.become({ theme: 'dark' });
    expect(themeNow()).toBe('light');
  });

  it('sets the login item when that changes and not otherwise', () => {
    const settings = scriptedSettings();
    followSettings(settings, 'win32');
    settings.become({ theme: 'dark' });
    settings.become({ startAtLogin: true });
    const calls = controlOf(app).callsOf('setLoginItemSettings');
    expect(calls).toMatchObject([[{ openAtLogin: false }], [{ openAtLogin: true }]]);
  });

  it('tells beside the setting what became of it', async () => {
    controlOf(app).behaviour['getLoginItemSettings'] = () => ({ openAtLogin: false });
    const settings = scriptedSettings({ startAtLogin: true });
    followSettings(settings, 'win32');
    await vi.waitFor(() => expect(settings.failures).toHaveLength(1));
    settings.become({ startAtLogin: false });
    await vi.waitFor(() => expect(settings.failures).toHaveLength(2));
    expect(settings.failures).toEqual([
      ['startAtLogin', { key: 'desktop.loginRefused', values: {} }],
      ['startAtLogin', null],
    ]);
  });

  it('sets none where there is none', () => {
    followSettings(scriptedSettings({ startAtLogin: true }), 'freebsd');
    expect(controlOf(app).callsOf('setLoginItemSettings')).toEqual([]);
  });
});
