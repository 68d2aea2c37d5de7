import type { Alert } from '../../src-main/core/alerts/alert.ts';
import type { AlertsReport } from '../../src-main/core/alerts/alerts-report.ts';
import type { AlertKeeper } from '../../src-main/host/alerts/alert-keeper.ts';
import { listeners } from '../../src-main/monitor/listeners.ts';

/** Nothing happened yet, and alerts are on. */
export const quietReport: AlertsReport = {
  alerts: [],
  muted: [],
  enabled: true,
  snoozedUntilMs: null,
  learnedAtMs: 0,
  knownCount: 0,
  firstRun: false,
  keptElsewhere: false,
  problem: null,
};

export interface ScriptedAlerts extends AlertKeeper {
  become(report: Partial<AlertsReport>): void;
  tell(alerts: readonly Alert[]): void;
  /** The ids that were accepted, by call. */
  readonly accepted: readonly (readonly string[] | null)[];
  listenerCount(): number;
}

/** Alerts that are whatever a test says. */
export function scriptedAlerts(): ScriptedAlerts {
  const changes = listeners<AlertsReport>();
  const told = listeners<readonly Alert[]>();
  const accepted: (readonly string[] | null)[] = [];
  let report = quietReport;
  let count = 0;

  function counted(stop: () => void): () => void {
    count += 1;
    return () => {
      count -= 1;
      stop();
    };
  }

  return {
    report: () => report,
    accept: (ids) => {
      accepted.push(ids);
      return report;
    },
    mute: () => report,
    rehearse: () => [],
    onChange: (listener) => counted(changes.add(listener)),
    onTold: (listener) => counted(told.add(listener)),
    stop: () => Promise.resolve(),
    become: (next) => {
      report = { ...report, ...next };
      changes.tell(report);
    },
    tell: told.tell,
    accepted,
    listenerCount: () => count,
  };
}
