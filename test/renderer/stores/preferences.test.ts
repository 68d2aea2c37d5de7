import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePreferences } from '../../../src-renderer/stores/preferences.ts';

function fakeStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', fakeStorage());
  setActivePinia(createPinia());
});

afterEach(() => vi.unstubAllGlobals());

describe('the preferences', () => {
  it('leave the theme to the system at first and go round', () => {
    const preferences = usePreferences();
    const seen = [preferences.theme];
    for (let step = 0; step < 3; step += 1) {
      preferences.nextTheme();
      seen.push(preferences.theme);
    }
    expect(seen).toEqual(['system', 'light', 'dark', 'system']);
  });

  it('are remembered', () => {
    usePreferences().theme = 'dark';
    setActivePinia(createPinia());
    expect(usePreferences().theme).toBe('dark');
  });

  it('do not trust what they find', () => {
    localStorage.setItem('portside.theme', '"><script>');
    setActivePinia(createPinia());
    expect(usePreferences().theme).toBe('system');
  });

  it('last for the visit where storage is shut', () => {
    const shut = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: shut, setItem: shut });
    setActivePinia(createPinia());
    const preferences = usePreferences();
    preferences.theme = 'dark';
    expect(preferences.theme).toBe('dark');
  });
});
