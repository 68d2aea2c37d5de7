import type { Stop } from '../../core/contract/client.ts';
import type { Settings } from '../../core/settings/setting-schemas.ts';
import { isSnapshotDue } from '../../core/snapshot/is-snapshot-due.ts';
import { savedText } from '../../core/snapshot/saved-text.ts';
import { systemClock, type Clock } from '../../monitor/clock.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { SnapshotFiles } from '../../storage/snapshots/snapshot-files.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';

export interface ScheduledSnapshotsOptions {
  readonly files: Pick<SnapshotFiles, 'save' | 'prune' | 'lastScheduledMs'>;
  readonly monitor: Pick<Monitor, 'snapshot' | 'machine' | 'status'>;
  readonly settings: Pick<SettingsKeeper, 'state' | 'onChange'>;
  /** Told when one could not be saved; the next is tried all the same. */
  readonly onFailure: (error: unknown) => void;
  /** Told when one was saved. */
  readonly onSaved: () => void;
  readonly clock?: Clock;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Saves the whole table every so many minutes where the settings say so, and deletes what is older
 * than history is kept. Looks once a minute whether the time has come: a timer of a day would stand
 * still while the machine sleeps, and begin anew with each start. A table that cannot be read is not saved: it would pass for an empty one;
 * nor one that stands still in a pause.
 */
export function scheduledSnapshots(options: ScheduledSnapshotsOptions): Stop {
  const { settings, files, clock = systemClock } = options;
  let everyMinutes: Settings['history.snapshotEveryMinutes'] = null;
  let lastMs: number | null = null;
  let stopTimer: Stop = () => undefined;

  const isDue = (): boolean => {
    if (everyMinutes === null) return false;
    return isSnapshotDue({ lastMs, nowMs: clock.nowMs(), everyMs: everyMinutes * minuteMs });
  };

  const look = async (): Promise<void> => {
    if (!isDue() || !isTelling(options.monitor)) return;
    // Another host, or an earlier run, may have saved since.
    lastMs = await files.lastScheduledMs();
    if (!isDue()) return;
    lastMs = clock.nowMs();
    await save(options, lastMs);
  };

  const plan = (): void => {
    stopTimer();
    if (everyMinutes === null) return;
    stopTimer = clock.startTimer(() => {
      void look().catch(options.onFailure);
      plan();
    }, minuteMs);
  };

  const follow = (): void => {
    const wanted = settings.state().settings['history.snapshotEveryMinutes'];
    if (wanted === everyMinutes) return;
    everyMinutes = wanted;
    plan();
  };

  follow();
  const stopFollowing = settings.onChange(follow);
  return () => {
    stopFollowing();
    stopTimer();
    everyMinutes = null;
  };
}

/** The table is read, and of now. */
function isTelling(monitor: ScheduledSnapshotsOptions['monitor']): boolean {
  const { state, pause } = monitor.status();
  return state === 'reading' && pause === null;
}

async function save(options: ScheduledSnapshotsOptions, nowMs: number): Promise<void> {
  const { files, monitor, settings } = options;
  const snapshot = monitor.snapshot();
  const reading = { snapshot, machine: monitor.machine(), unixSockets: null };
  const { fileName, text } = savedText(reading, { by: 'schedule', label: '' });
  await files.save(fileName, text);
  const beforeMs = nowMs - settings.state().settings['history.maxAgeDays'] * dayMs;
  await files.prune({ beforeMs, nowMs });
  options.onSaved();
}
