import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePreferences } from '../../../../src-renderer/stores/settings/preferences.ts';
import { fakeStorage } from '../../../support/fake-storage.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', fakeStorage());
  setActivePinia(createPinia());
});

afterEach(() => vi.unstubAllGlobals());

describe('the preferences', () => {
  it('leave further words and the diagram shut at first', () => {
    const { moreOpen, diagramOpen } = usePreferences();
    expect([moreOpen, diagramOpen]).toEqual([false, false]);
  });

  it('are remembered', () => {
    usePreferences().moreOpen = true;
    setActivePinia(createPinia());
    expect(usePreferences().moreOpen).toBe(true);
    usePreferences().moreOpen = false;
    setActivePinia(createPinia());
    expect(usePreferences().moreOpen).toBe(false);
  });

  it('last for the visit where storage is shut', () => {
    const shut = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: shut, setItem: shut });
    setActivePinia(createPinia());
    const preferences = usePreferences();
    preferences.diagramOpen = true;
    expect(preferences.diagramOpen).toBe(true);
  });
});
