import { watchEffect } from 'vue';
import { useSettings } from '../../stores/settings/settings.ts';

/** Puts the chosen theme on the page; `system` leaves the choice to the style sheet. */
export function useTheme(page: Document): void {
  const store = useSettings();
  watchEffect(() => {
    const { theme } = store.settings;
    if (theme === 'system') delete page.documentElement.dataset['theme'];
    else page.documentElement.dataset['theme'] = theme;
  });
}
