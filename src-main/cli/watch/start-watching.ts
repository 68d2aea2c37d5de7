import type { Monitor } from '../../monitor/monitor.ts';
import type { CommandTools } from '../command-tools.ts';
import { followOwnSettings, type FollowedSettings } from '../config/follow-own-settings.ts';

/** A table that is read again and again, at the interval of the settings where none was given. */
export interface Watching {
  readonly monitor: Monitor;
  readonly own: FollowedSettings;
  readonly stop: () => Promise<void>;
}

/** Starts to read the table and follows the settings file, as every Portside that runs does. */
export async function startWatching(
  { intervalMs }: { readonly intervalMs: number | null },
  { terminal, startMonitor }: Pick<CommandTools, 'terminal' | 'startMonitor'>,
): Promise<Watching> {
  const own = await followOwnSettings(terminal);
  const wanted = (): number => intervalMs ?? own.settings().intervalMs;
  try {
    const monitor = await startMonitor({ intervalMs: wanted() });
    own.onChange(() => monitor.setIntervalMs(wanted()));
    const stop = async (): Promise<void> => {
      own.stop();
      await monitor.stop();
    };
    return { monitor, own, stop };
  } catch (error) {
    own.stop();
    throw error;
  }
}
