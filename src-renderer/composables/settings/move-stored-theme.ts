import { forget } from '../../stores/settings/local-memory.ts';
import { readTheme, type useSettings } from '../../stores/settings/settings.ts';
import type { HostLink } from '../host-link.ts';

/** Where windows kept the theme by themselves before there were settings. */
const formerThemeKey = 'portside.theme';

/**
 * Moves a theme that this window chose for itself into the settings, unless they have one. Once
 * moved it is forgotten here; where it cannot be, it is tried again with the next window.
 */
export async function moveStoredTheme(
  { state }: Pick<ReturnType<typeof useSettings>, 'state'>,
  changeSetting: HostLink['changeSetting'],
): Promise<void> {
  const theme = readTheme(formerThemeKey);
  if (theme === null || state === null) return;
  const isChosen = state.sources.theme !== undefined;
  if (!isChosen && theme !== 'system') await changeSetting({ key: 'theme', value: theme });
  forget(formerThemeKey);
}
