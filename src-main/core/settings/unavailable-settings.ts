import type { SettingsState } from './settings-state.ts';

/** What a host can do of what settings ask for. */
export interface SettingsAbilities {
  readonly tray: boolean;
  readonly loginItem: boolean;
  /** The system shows text beside the tray's icon. */
  readonly trayTitle: boolean;
}

/** The browser host has a terminal where others have a tray, and is started by hand. */
export const browserUnavailable: SettingsState['unavailable'] = {
  closeToTray: { key: 'settings.cannot-browserTray', values: {} },
  startAtLogin: { key: 'settings.cannot-browserLogin', values: {} },
  trayTitle: { key: 'settings.cannot-browserTitle', values: {} },
};

/** The settings that the desktop app cannot carry out on this machine, with the reason. */
export function desktopUnavailable(abilities: SettingsAbilities): SettingsState['unavailable'] {
  return {
    ...(abilities.tray ? {} : { closeToTray: { key: 'settings.cannot-noTray', values: {} } }),
    ...(abilities.loginItem
      ? {}
      : { startAtLogin: { key: 'settings.cannot-noLoginItem', values: {} } }),
    ...(abilities.trayTitle ? {} : { trayTitle: { key: 'settings.cannot-noTitle', values: {} } }),
  };
}
