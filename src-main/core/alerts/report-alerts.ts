import type { AlertsReport } from './alerts-report.ts';
import { type AlertSettings, snoozedUntilMs } from './chosen-rules.ts';
import type { AlertState } from './judge.ts';

/** What a host tells of the alerts in this state; `keeping` is how their file is doing. */
export function reportAlerts(
  { log, muted, watch }: AlertState,
  settings: AlertSettings,
  keeping: Pick<AlertsReport, 'keptElsewhere' | 'problem'>,
): AlertsReport {
  return {
    alerts: log.alerts,
    muted,
    enabled: settings['alerts.enabled'],
    snoozedUntilMs: snoozedUntilMs(settings),
    learnedAtMs: watch.baseline.learnedAtMs,
    knownCount: watch.baseline.familiars.size,
    firstRun: watch.firstRun,
    ...keeping,
  };
}

/** Values are never changed in place, so a report of the same parts is the same report. */
export function isSameReport(one: AlertsReport, other: AlertsReport): boolean {
  const others: readonly unknown[] = Object.values(other);
  return Object.values(one).every((part, at) => part === others[at]);
}
