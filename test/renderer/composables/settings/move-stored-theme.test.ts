import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingChange } from '../../../../src-main/core/settings/setting-change.ts';
import { moveStoredTheme } from '../../../../src-renderer/composables/settings/move-stored-theme.ts';
import { fakeStorage } from '../../../support/fake-storage.ts';
import { standingSettings } from '../../../support/standing-settings.ts';

const key = 'portside.theme';
const changes: SettingChange[] = [];
const change = (asked: SettingChange) => Promise.resolve(void changes.push(asked));

beforeEach(() => {
  changes.length = 0;
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => vi.unstubAllGlobals());

describe('moveStoredTheme', () => {
  it('moves what the window chose by itself, once', async () => {
    localStorage.setItem(key, 'dark');
    await moveStoredTheme({ state: standingSettings }, change);
    await moveStoredTheme({ state: standingSettings }, change);
    expect(changes).toEqual([{ key: 'theme', value: 'dark' }]);
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('lets a theme in the settings stand', async () => {
    localStorage.setItem(key, 'dark');
    await moveStoredTheme({ state: { ...standingSettings, sources: { theme: 'file' } } }, change);
    expect(changes).toEqual([]);
    expect(localStorage.getItem(key)).toBeNull();
  });

  it.each(['system', '"><script>', null])('changes nothing for %j', async (stored) => {
    if (stored !== null) localStorage.setItem(key, stored);
    await moveStoredTheme({ state: standingSettings }, change);
    expect(changes).toEqual([]);
  });

  it('keeps it for the next window when the host did not take it', async () => {
    localStorage.setItem(key, 'light');
    const broken = () => Promise.reject(new Error('lost'));
    await expect(moveStoredTheme({ state: standingSettings }, broken)).rejects.toThrow('lost');
    expect(localStorage.getItem(key)).toBe('light');
  });
});
