import type { Stop } from '../core/contract/client.ts';
import { acceptInLog } from '../core/alerts/alert-log.ts';
import type { Alert } from '../core/alerts/alert.ts';
import type { AlertRule } from '../core/alerts/alert-rule.ts';
import type { KeptAlerts } from '../core/alerts/alerts-document.ts';
import type { AlertsReport } from '../core/alerts/alerts-report.ts';
import type { AlertDraft } from '../core/alerts/apply-rules.ts';
import { adoptKept, keptOf, takeOver } from '../core/alerts/kept-in-state.ts';
import { chosenRules, snoozedUntilMs } from '../core/alerts/chosen-rules.ts';
import { compileRules } from '../core/alerts/compiled-rule.ts';
import type { AlertState } from '../core/alerts/judge.ts';
import { emptyLimiter } from '../core/alerts/limiter.ts';
import { type MutedProgram, withMuted } from '../core/alerts/muted-program.ts';
import { rehearseRule } from '../core/alerts/rehearse-rule.ts';
import { startWatch } from '../core/alerts/watch-state.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { listeners } from '../monitor/listeners.ts';
import { openAlertStore } from './alert-store.ts';
import { startAlertWatch } from './alert-watch.ts';
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

/**
 * Watches for what is news, by the rules in the settings, and keeps it in the data folder. Where
 * another host with the same folder does so, its alerts are shown and told, and this one is ready
 * to go on when it ends.
 */
export async function keepAlerts(options: AlertKeeperOptions): Promise<AlertKeeper> {
  const { dataDirectory, monitor, settings } = options;
  const changes = listeners<AlertsReport>();
  const told = listeners<readonly Alert[]>();
  let rules = compileRules(chosenRules(settings.state().settings));
  let shown: readonly unknown[] = [];
  let keeping = true;
  let hasReadings = monitor.status().pause === null;

  const store = await openAlertStore({
    dataDirectory,
    own: () => keptOf(watch.state()),
    onFound: (adopt) => watch.change((state) => adoptKept(state, adopt, Date.now())),
    onChange: () => {
      if (store.keeps() && !keeping) watch.change((state) => takeOver(state, rules, Date.now()));
      keeping = store.keeps();
      publish();
    },
  });
  keeping = store.keeps();
  const watch = startAlertWatch({
    monitor,
    initial: initialState(store.initial),
    // One occurrence is one alert, however many hosts saw it.
    rules: () => (store.keeps() ? rules : []),
    onStep: (state) => {
      store.note(keptOf(state));
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
      keptElsewhere: !store.keeps() && monitor.status().pause === null,
      problem: store.problem(),
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

  /** What a person decided stands here at once and, wherever the alerts are kept, in the file. */
  function decide(change: (before: KeptAlerts) => KeptAlerts): AlertsReport {
    if (!store.keeps()) store.edit(change);
    watch.change((state) => ({ ...state, ...partsOf(change(keptOf(state))) }));
    return report();
  }

  follow();
  shown = Object.values(report());
  const stopFollowing = settings.onChange(follow);
  const stopHearing = monitor.onStatus(({ pause }) => {
    const fit = pause === null;
    if (fit === hasReadings) return;
    hasReadings = fit;
    if (!fit) keeping = false;
    store.setFit(fit);
  });
  return {
    report,
    accept: (ids) => decide((before) => ({ ...before, log: acceptInLog(before.log, ids) })),
    mute: (program, muted) =>
      decide((before) => ({ ...before, muted: withMuted(before.muted, program, muted) })),
    rehearse: (rule) => rehearseRule(rule, watch.state().recent),
    onChange: changes.add,
    onTold: told.add,
    stop: async () => {
      stopFollowing();
      stopHearing();
      watch.stop();
      await store.stop();
    },
  };
}

function initialState({ baseline, muted, log }: KeptAlerts): AlertState {
  return { watch: startWatch(baseline), muted, log, limiter: emptyLimiter, recent: [] };
}

function partsOf({ log, muted }: KeptAlerts): Pick<AlertState, 'log' | 'muted'> {
  return { log, muted };
}
