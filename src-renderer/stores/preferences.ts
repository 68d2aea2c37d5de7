import { defineStore } from 'pinia';
import { ref, watch } from 'vue';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const themeKey = 'portside.theme';

/** What this window remembers between visits. Where storage is shut, it lasts for the visit. */
export const usePreferences = defineStore('preferences', () => {
  const theme = ref<Theme>(readTheme());
  watch(theme, (value) => remember(themeKey, value), { flush: 'sync' });

  function nextTheme(): void {
    theme.value = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system';
  }

  return { theme, nextTheme };
});

function readTheme(): Theme {
  const stored = recall(themeKey);
  return themes.find((theme) => theme === stored) ?? 'system';
}

function recall(key: string): string | null {
  try {
    return globalThis.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    globalThis.localStorage.setItem(key, value);
  } catch {
    // Storage may be shut or full; the choice then lasts for this visit.
  }
}
