import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import { recall, remember } from './local-memory.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const themeKey = 'portside.theme';
const moreKey = 'portside.more';
const diagramKey = 'portside.diagram';

/** What this window remembers between visits. Where storage is shut, it lasts for the visit. */
export const usePreferences = defineStore('preferences', () => {
  const theme = ref<Theme>(readTheme());
  watch(theme, (value) => remember(themeKey, value), { flush: 'sync' });

  /** Whether the inspector's further sentences, and its state diagram, stand open. */
  const moreOpen = ref(recall(moreKey) === 'open');
  const diagramOpen = ref(recall(diagramKey) === 'open');
  watch(moreOpen, (open) => remember(moreKey, open ? 'open' : 'shut'), { flush: 'sync' });
  watch(diagramOpen, (open) => remember(diagramKey, open ? 'open' : 'shut'), { flush: 'sync' });

  function nextTheme(): void {
    theme.value = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system';
  }

  return { theme, moreOpen, diagramOpen, nextTheme };
});

function readTheme(): Theme {
  const stored = recall(themeKey);
  return themes.find((theme) => theme === stored) ?? 'system';
}
