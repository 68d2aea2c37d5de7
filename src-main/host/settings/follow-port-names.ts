import type { Stop } from '../../core/contract/client.ts';
import { setPortNames } from '../../core/settings/own-names.ts';
import type { SettingsState } from '../../core/settings/settings-state.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

/** Ports are called as the settings have it, now and whenever that changes. */
export function followPortNames(settings: Pick<SettingsKeeper, 'state' | 'onChange'>): Stop {
  const follow = (state: SettingsState): void => setPortNames(state.settings.names);
  follow(settings.state());
  return settings.onChange(follow);
}
