import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src-main/core/settings/default-settings.ts';
import type { Settings } from '../../src-main/core/settings/setting-schemas.ts';
import type { SettingsState } from '../../src-main/core/settings/settings-state.ts';
import { followSettings } from '../../src-main/electron/follow-settings.ts';
import { app, nativeTheme, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { standingSettings } from '../support/standing-settings.ts';

beforeEach(resetElectron);

function themeNow(): unknown {
  return controlOf(nativeTheme).behaviour['themeSource'];
}

/** Settings that a test changes. */
function keeper(first: Partial<Settings> = {}) {
  const heard = new Set<(state: SettingsState) => void>();
  const stateOf = (changes: Partial<Settings>): SettingsState => ({
    ...standingSettings,
    settings: { ...defaultSettings, ...changes },
  });
  return {
    state: () => stateOf(first),
    onChange: (listener: (state: SettingsState) => void) => {
      heard.add(listener);
      return () => void heard.delete(listener);
    },
    become: (changes: Partial<Settings>) => heard.forEach((listener) => listener(stateOf(changes))),
  };
}

describe('the desktop', () => {
  it('has the theme that is set, now and later', () => {
    const settings = keeper({ theme: 'dark' });
    const stop = followSettings(settings, 'win32');
    expect(themeNow()).toBe('dark');
    settings.become({ theme: 'light' });
    expect(themeNow()).toBe('light');
    stop();
    settings.become({ theme: 'dark' });
    expect(themeNow()).toBe('light');
  });

  it('sets the login item when that changes and not otherwise', () => {
    const settings = keeper();
    followSettings(settings, 'win32');
    settings.become({ theme: 'dark' });
    settings.become({ startAtLogin: true });
    const calls = controlOf(app).callsOf('setLoginItemSettings');
    expect(calls).toMatchObject([[{ openAtLogin: false }], [{ openAtLogin: true }]]);
  });

  it('sets none where there is none', () => {
    followSettings(keeper({ startAtLogin: true }), 'freebsd');
    expect(controlOf(app).callsOf('setLoginItemSettings')).toEqual([]);
  });
});
