import type { SettingKey } from '../../../src-main/core/settings/setting-schemas.ts';
import { flagKeys, settingChoices } from '../../../src-main/core/settings/setting-text.ts';

export type SettingsSectionId = 'general' | 'desktop' | 'names' | 'alerts' | 'history';

/** A heading of the settings with the settings under it. */
export interface SettingsSection {
  readonly id: SettingsSectionId;
  readonly keys: readonly SettingKey[];
}

/** The settings as the window shows them; those that are chosen elsewhere in it are not here. */
export const settingsSections: readonly SettingsSection[] = [
  { id: 'general', keys: ['theme', 'language', 'intervalMs'] },
  { id: 'desktop', keys: ['closeToTray', 'startAtLogin', 'trayTitle'] },
  { id: 'names', keys: ['names'] },
  { id: 'alerts', keys: ['alerts.enabled'] },
  {
    id: 'history',
    keys: [
      'history.enabled',
      'history.maxAgeDays',
      'history.maxEvents',
      'history.snapshotEveryMinutes',
    ],
  },
];

/** What a setting is changed with. */
export type SettingControl = 'switch' | 'choice' | 'text' | 'names';

export function controlOfSetting(key: SettingKey): SettingControl {
  if (key === 'names') return 'names';
  if (flagKeys.some((flag) => flag === key)) return 'switch';
  return settingChoices[key] === undefined ? 'text' : 'choice';
}
