import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettings } from '../../../../src-renderer/stores/settings/settings.ts';
import { fakeStorage } from '../../../support/fake-storage.ts';
import { standingSettings } from '../../../support/standing-settings.ts';

const dark = {
  ...standingSettings,
  settings: { ...standingSettings.settings, theme: 'dark' },
} as const;

beforeEach(() => {
  vi.stubGlobal('localStorage', fakeStorage());
  setActivePinia(createPinia());
});

afterEach(() => vi.unstubAllGlobals());

describe('the settings in the window', () => {
  it('are the defaults until the host has told its own', () => {
    const store = useSettings();
    expect(store.settings).toEqual(standingSettings.settings);
    store.accept(dark);
    expect(store.settings.theme).toBe('dark');
    expect(store.state).toBe(dark);
  });

  it('show the theme of last time until the host has told', () => {
    useSettings().accept(dark);
    setActivePinia(createPinia());
    const store = useSettings();
    expect(store.settings.theme).toBe('dark');
    store.accept(standingSettings);
    expect(store.settings.theme).toBe('system');
  });

  it('do not trust what they find', () => {
    localStorage.setItem('portside.lastTheme', '"><script>');
    expect(useSettings().settings.theme).toBe('system');
  });
});
