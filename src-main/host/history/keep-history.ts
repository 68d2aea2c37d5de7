import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stop } from '../../core/contract/client.ts';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import type { HistoryStatus } from '../../core/history/history-status.ts';
import type { Settings } from '../../core/settings/setting-schemas.ts';
import { listeners } from '../../monitor/listeners.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { historyFileName } from '../../storage/history/history-file-name.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';
import type { History } from './history.ts';
import { noHistory } from './no-history.ts';
import { startHistory } from './start-history.ts';

export interface HistoryKeeping {
  readonly dataDirectory: string;
  /** Stays the caller's. */
  readonly monitor: Monitor;
  readonly settings: Pick<SettingsKeeper, 'state' | 'onChange'>;
}

/** History as the settings want it, now and whenever they change. */
export interface KeptHistory {
  current(): History;
  /** As `History.onChange`, whichever history there is. */
  onChange(listener: (status: HistoryStatus) => void): Stop;
  stop(): Promise<void>;
}

/** Records while the settings say so; what was recorded stays when it is switched off. */
export function keepHistory({ dataDirectory, monitor, settings }: HistoryKeeping): KeptHistory {
  let wanted = settings.state().settings;
  const changes = listeners<HistoryStatus>();
  let ending = Promise.resolve();

  const begin = (): History => {
    const limits = limitsOf(wanted);
    if (!wanted['history.enabled'])
      return noHistory('off', { key: 'history.off', values: {} }, limits);
    try {
      mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    } catch {
      // Opening the file there fails as well, and says why.
    }
    return startHistory({ path: join(dataDirectory, historyFileName), monitor, limits });
  };

  let history = begin();
  let stopTelling = history.onChange(changes.tell);
  const stopFollowing = settings.onChange(({ settings: next }) => {
    const toggled = next['history.enabled'] !== wanted['history.enabled'];
    wanted = next;
    if (!toggled) {
      history.setLimits(limitsOf(wanted));
      return;
    }
    const before = history;
    stopTelling();
    history = begin();
    stopTelling = history.onChange(changes.tell);
    changes.tell(history.status());
    ending = Promise.all([ending, before.stop()]).then(() => undefined);
  });

  return {
    current: () => history,
    onChange: changes.add,
    stop: async () => {
      stopFollowing();
      stopTelling();
      await Promise.all([ending, history.stop()]);
    },
  };
}

function limitsOf(settings: Settings): HistoryLimits {
  return { mostDays: settings['history.maxAgeDays'], mostEvents: settings['history.maxEvents'] };
}
