import type { Stop } from '../../core/contract/client.ts';
import { emptyLog } from '../../core/alerts/alert-log.ts';
import type { Alert } from '../../core/alerts/alert.ts';
import { emptyBaseline } from '../../core/alerts/baseline.ts';
import { chosenRules } from '../../core/alerts/chosen-rules.ts';
import { type CompiledRule, compileRules } from '../../core/alerts/compiled-rule.ts';
import { emptyLimiter } from '../../core/alerts/limiter.ts';
import { startWatch } from '../../core/alerts/watch-state.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Settings } from '../../core/settings/setting-schemas.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { alertsFile, type AlertsReading } from '../../storage/alerts-file.ts';
import { startAlertWatch } from './alert-watch.ts';

export interface LookForAlertsOptions {
  readonly dataDirectory: string;
  readonly monitor: Monitor;
  /** The rules in them stand also while alerts are off or silent: somebody asked for these. */
  readonly settings: Settings;
  /** Only sockets that it keeps are spoken of. */
  readonly filter: Filter;
  readonly onTold: (alerts: readonly Alert[]) => void;
}

/** Alerts that are told to one who looks, and kept nowhere. */
export interface AlertLook {
  /** What the file said that others keep: whether anything was learned, and why if not. */
  readonly found: AlertsReading['kind'];
  /** From now on the rules in these settings count. */
  readonly follow: (settings: Settings) => void;
  readonly stop: Stop;
}

/**
 * Tells alerts by the rules and by what was learned, and writes nothing: neither the file of alerts
 * nor who keeps it changes, so a host that runs is not disturbed. What was learned is read once;
 * where nothing was, the first reading is taken for usual.
 */
export async function lookForAlerts(options: LookForAlertsOptions): Promise<AlertLook> {
  const { dataDirectory, monitor, settings, filter, onTold } = options;
  const reading = await alertsFile(dataDirectory).read('keep');
  let rules = rulesWithin(filter, settings);
  const kept = reading.kind === 'read' ? reading.kept : nothingLearned;
  const watch = startAlertWatch({
    monitor,
    initial: {
      watch: startWatch(kept.baseline),
      muted: kept.muted,
      log: emptyLog,
      limiter: emptyLimiter,
      recent: [],
    },
    rules: () => rules,
    onStep: () => undefined,
    onTold,
  });
  const follow = (next: Settings): void => {
    rules = rulesWithin(filter, next);
  };
  return { found: reading.kind, follow, stop: watch.stop };
}

/** The rules of the settings, each for those of its sockets alone that the filter keeps. */
function rulesWithin(filter: Filter, settings: Settings): readonly CompiledRule[] {
  const chosen = compileRules(chosenRules({ ...settings, 'alerts.enabled': true }));
  return chosen.map(({ rule, filter: own }) => ({
    rule,
    filter: (socket: Parameters<Filter>[0]) => own(socket) && filter(socket),
  }));
}

const nothingLearned = { baseline: emptyBaseline, muted: [] };
