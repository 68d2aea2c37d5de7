import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { defaultSettings } from '../../../src-main/core/settings/default-settings.ts';
import { setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { themes, type Theme } from '../../../src-main/core/settings/setting-schemas.ts';
import type { SettingsState } from '../../../src-main/core/settings/settings-state.ts';
import { recall, remember } from './local-memory.ts';

const lastThemeKey = 'portside.lastTheme';

/**
 * The settings as the host has them. Until it has told them, the defaults stand in, but for the
 * theme this window had last: the page must not flash in another one.
 */
export const useSettings = defineStore('settings', () => {
  const state = shallowRef<SettingsState | null>(null);
  const lastTheme = readTheme(lastThemeKey);
  const settings = computed(
    () => state.value?.settings ?? { ...defaultSettings, theme: lastTheme ?? 'system' },
  );

  function accept(next: SettingsState): void {
    setPortNames(next.settings.names);
    state.value = next;
    remember(lastThemeKey, next.settings.theme);
  }

  return { state, settings, accept };
});

/** A theme that this browser remembers under `key`, if it is one. */
export function readTheme(key: string): Theme | null {
  const stored = recall(key);
  return themes.find((theme) => theme === stored) ?? null;
}
