import { nativeTheme } from 'electron';
import type { Stop } from '../core/contract/client.ts';
import type { Settings } from '../core/settings/setting-schemas.ts';
import type { SettingsKeeper } from '../host/settings/settings-keeper.ts';
import { hasLoginItem, setLoginItem } from './login-item.ts';

/** Lets the desktop follow the settings, now and whenever they change, until stopped. */
export function followSettings(
  settings: Pick<SettingsKeeper, 'state' | 'onChange' | 'setFailure'>,
  platform: string,
): Stop {
  let shown: Settings | null = null;
  const startAtLogin = async (wanted: boolean): Promise<void> => {
    if (!hasLoginItem(platform)) return;
    settings.setFailure('startAtLogin', await setLoginItem(wanted, platform));
  };
  const follow = (next: Settings): void => {
    const before = shown;
    shown = next;
    // Menus, dialogs and the frame get the theme as well, and the page before it has painted.
    if (before?.theme !== next.theme) nativeTheme.themeSource = next.theme;
    if (before?.startAtLogin !== next.startAtLogin) void startAtLogin(next.startAtLogin);
  };
  follow(settings.state().settings);
  return settings.onChange((state) => follow(state.settings));
}
