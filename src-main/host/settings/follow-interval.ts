import type { Stop } from '../../core/contract/client.ts';
import type { SettingsState } from '../../core/settings/settings-state.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

/** The monitor reads at the pace that is set, now and whenever it changes. */
export function followInterval(
  settings: Pick<SettingsKeeper, 'state' | 'onChange'>,
  monitor: Pick<Monitor, 'status' | 'setIntervalMs'>,
): Stop {
  let current = monitor.status().intervalMs;
  const follow = (state: SettingsState): void => {
    const { intervalMs } = state.settings;
    if (intervalMs !== current) monitor.setIntervalMs(intervalMs);
    current = intervalMs;
  };
  follow(settings.state());
  return settings.onChange(follow);
}
