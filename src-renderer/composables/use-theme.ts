import { watchEffect } from 'vue';
import { usePreferences } from '../stores/preferences.ts';

/** Puts the chosen theme on the page; `system` leaves the choice to the style sheet. */
export function useTheme(page: Document): void {
  const preferences = usePreferences();
  watchEffect(() => {
    if (preferences.theme === 'system') delete page.documentElement.dataset['theme'];
    else page.documentElement.dataset['theme'] = preferences.theme;
  });
}
