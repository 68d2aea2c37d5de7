import type { Stop } from '../core/contract/client.ts';
import { acceptInLog, emptyLog } from '../core/alerts/alert-log.ts';
import type { Alert } from '../core/alerts/alert.ts';
import type { AlertRule } from '../core/alerts/alert-rule.ts';
import type { KeptAlerts } from '../core/alerts/alerts-document.ts';
import type { AlertsReport } from '../core/alerts/alerts-report.ts';
import type { AlertDraft } from '../core/alerts/apply-rules.ts';
import { emptyBaseline } from '../core/alerts/baseline.ts';
import { chosenRules, snoozedUntilMs } from '../core/alerts/chosen-rules.ts';
import { compileRules } from '../core/alerts/compiled-rule.ts';
import type { AlertState } from '../core/alerts/judge.ts';
import { emptyLimiter } from '../core/alerts/limiter.ts';
import { type MutedProgram, withMuted } from '../core/alerts/muted-program.ts';
import { rehearseRule } from '../core/alerts/rehearse-rule.ts';
import { startWatch } from '../core/alerts/watch-state.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { listeners } from '../monitor/listeners.ts';
import { alertsFile, type AlertsReading } from '../storage/alerts-file.ts';
import { alertsProblem } from './alerts-problem.ts';
import { startAlertWatch } from './alert-watch.ts';
import { delayedWriter } from './delayed-writer.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

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

/** Watches for what is news, by the rules in the settings, and keeps it in the data folder. */
export async function keepAlerts(options: AlertKeeperOptions): Promise<AlertKeeper> {
  const { monitor, settings } = options;
  const file = alertsFile(options.dataDirectory);
  const reading = await file.read();
  const changes = listeners<AlertsReport>();
  const told = listeners<readonly Alert[]>();
  let rules = compileRules(chosenRules(settings.state().settings));
  let problem = alertsProblem(reading, null);
  let lastCode: string | null = null;
  let shown: readonly unknown[] = [];

  const writer = delayedWriter(async (kept: KeptAlerts) => {
    const code = await file.write(kept);
    if (code !== lastCode) problem = alertsProblem(reading, code);
    lastCode = code;
    publish();
  });
  const watch = startAlertWatch({
    monitor,
    initial: initialState(reading),
    rules: () => rules,
    onStep: (state) => {
      if (reading.kind !== 'newer' && reading.kind !== 'unreadable') writer.write(keptOf(state));
      queueMicrotask(publish);
    },
    onTold: told.tell,
  });

  function report(): AlertsReport {
    const current = settings.state().settings;
    const { log, muted, watch: watchState } = watch.state();
    return {
      alerts: log.alerts,
      muted,
      enabled: current['alerts.enabled'],
      snoozedUntilMs: snoozedUntilMs(current),
      learnedAtMs: watchState.baseline.learnedAtMs,
      knownCount: watchState.baseline.familiars.size,
      firstRun: watchState.firstRun,
      problem,
    };
  }

  /** Values are never changed in place, so a report of the same parts is the same report. */
  function publish(): void {
    const next = report();
    const parts = Object.values(next);
    if (parts.length === shown.length && parts.every((part, index) => part === shown[index]))
      return;
    shown = parts;
    changes.tell(next);
  }

  function follow(): void {
    const current = settings.state().settings;
    rules = compileRules(chosenRules(current));
    watch.change((state) => ({
      ...state,
      limiter: { ...state.limiter, snoozedUntilMs: snoozedUntilMs(current) },
    }));
  }

  follow();
  shown = Object.values(report());
  const stopFollowing = settings.onChange(follow);
  return {
    report,
    accept: (ids) => {
      watch.change((state) => ({ ...state, log: acceptInLog(state.log, ids) }));
      return report();
    },
    mute: (program, muted) => {
      watch.change((state) => ({ ...state, muted: withMuted(state.muted, program, muted) }));
      return report();
    },
    rehearse: (rule) => rehearseRule(rule, watch.state().recent),
    onChange: changes.add,
    onTold: told.add,
    stop: async () => {
      stopFollowing();
      watch.stop();
      await writer.stop();
    },
  };
}

function initialState(reading: AlertsReading): AlertState {
  const kept: KeptAlerts =
    reading.kind === 'read' ? reading.kept : { baseline: emptyBaseline, muted: [], log: emptyLog };
  const { baseline, muted, log } = kept;
  return { watch: startWatch(baseline), muted, log, limiter: emptyLimiter, recent: [] };
}

function keptOf({ watch, log, muted }: AlertState): KeptAlerts {
  return { baseline: watch.baseline, log, muted };
}
