import type { Stop } from '../../core/contract/client.ts';
import { acceptInLog } from '../../core/alerts/alert-log.ts';
import type { Alert } from '../../core/alerts/alert.ts';
import type { AlertRule } from '../../core/alerts/alert-rule.ts';
import type { KeptAlerts } from '../../core/alerts/alerts-document.ts';
import type { AlertsReport } from '../../core/alerts/alerts-report.ts';
import type { AlertDraft } from '../../core/alerts/apply-rules.ts';
import { chosenRules, snoozedUntilMs } from '../../core/alerts/chosen-rules.ts';
import { compileRules } from '../../core/alerts/compiled-rule.ts';
import type { AlertState } from '../../core/alerts/judge.ts';
import { type MutedProgram, withMuted } from '../../core/alerts/muted-program.ts';
import { rehearseRule } from '../../core/alerts/rehearse-rule.ts';
import { isSameReport, reportAlerts } from '../../core/alerts/report-alerts.ts';
import type { Settings } from '../../core/settings/setting-schemas.ts';
import { listeners } from '../../monitor/listeners.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { followReadingPause } from './follow-reading-pause.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';
import { watchSharedAlerts } from './shared-alert-watch.ts';

export interface AlertKeeperOptions {
  readonly dataDirectory: string;
  readonly monitor: Monitor;
  readonly settings: SettingsKeeper;
}

/** The alerts of a host that runs. */
export interface AlertKeeper {
  report(): AlertsReport;
  /** Takes alerts for seen and fine; null means all. */
  accept(ids: readonly string[] | null): AlertsReport;
  /** From now on a program is not told of in that way, or is again. */
  mute(program: MutedProgram, muted: boolean): AlertsReport;
  /** What a rule would have told in the last hour; null when its filter says nothing. */
  rehearse(rule: AlertRule): readonly AlertDraft[] | null;
  onChange(listener: (report: AlertsReport) => void): Stop;
  onTold(listener: (alerts: readonly Alert[]) => void): Stop;
  /** Resolves when everything is written down. */
  stop(): Promise<void>;
}

/**
 * Watches for what is news, by the rules in the settings, and keeps it in the data folder. Where
 * another host with the same folder does so, its alerts are shown and told, and this one is ready
 * to go on when it ends.
 */
export async function keepAlerts(options: AlertKeeperOptions): Promise<AlertKeeper> {
  const { dataDirectory, monitor, settings } = options;
  const changes = listeners<AlertsReport>();
  const told = listeners<readonly Alert[]>();
  const chosen = (): Settings => settings.state().settings;
  let rules = compileRules(chosenRules(chosen()));
  /** Null until there is somebody to hear of the next. */
  let shown: AlertsReport | null = null;

  const watch = await watchSharedAlerts({
    dataDirectory,
    monitor,
    rules: () => rules,
    onChange: publish,
    onTold: told.tell,
  });

  function report(): AlertsReport {
    const keptElsewhere = !watch.keeps() && monitor.status().pause === null;
    return reportAlerts(watch.state(), chosen(), { keptElsewhere, problem: watch.problem() });
  }

  function publish(): void {
    if (shown === null) return;
    const next = report();
    if (isSameReport(next, shown)) return;
    shown = next;
    changes.tell(next);
  }

  function followSettings(): void {
    rules = compileRules(chosenRules(chosen()));
    watch.change((state) => withSnooze(state, snoozedUntilMs(chosen())));
  }

  function decide(change: (before: KeptAlerts) => KeptAlerts): AlertsReport {
    watch.decide(change);
    return report();
  }

  followSettings();
  shown = report();
  const stops = [settings.onChange(followSettings), followReadingPause(monitor, watch.setFit)];
  return {
    report,
    accept: (ids) => decide((before) => ({ ...before, log: acceptInLog(before.log, ids) })),
    mute: (program, muted) =>
      decide((before) => ({ ...before, muted: withMuted(before.muted, program, muted) })),
    rehearse: (rule) => rehearseRule(rule, watch.state().recent),
    onChange: changes.add,
    onTold: told.add,
    stop: async () => {
      for (const stop of stops.splice(0)) stop();
      await watch.stop();
    },
  };
}

function withSnooze(state: AlertState, snoozedUntilMs: number | null): AlertState {
  return { ...state, limiter: { ...state.limiter, snoozedUntilMs } };
}
