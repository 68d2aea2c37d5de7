import { defaultSettings } from '../../src-main/core/settings/default-settings.ts';
import type { Settings } from '../../src-main/core/settings/setting-schemas.ts';
import type { SettingsState } from '../../src-main/core/settings/settings-state.ts';

/** The settings of a host where nobody has changed any yet. */
export const standingSettings: SettingsState = {
  settings: defaultSettings,
  sources: {},
  problems: [],
  unavailable: {},
  failures: {},
  path: '/home/ada/.config/portside/settings.json',
};

/** The settings of a host where these were changed. */
export function settingsWith(changes: Partial<Settings>): SettingsState {
  return { ...standingSettings, settings: { ...defaultSettings, ...changes } };
}
