import { type Alert, subjectOf } from './alert.ts';
import type { AlertDraft } from './apply-rules.ts';

/** The alerts that are kept, oldest first. Never changed in place. */
export interface AlertLog {
  readonly alerts: readonly Alert[];
  /** Makes the next alert's id unique. */
  readonly nextNumber: number;
}

export const emptyLog: AlertLog = { alerts: [], nextNumber: 1 };

export const mostAlerts = 200;
export const keptForMs = 24 * 3_600_000;
/** What happens to the same thing within this time is one alert that counts. */
export const sameForMs = 10 * 60_000;

export interface Logged {
  readonly log: AlertLog;
  /** The alerts as they stand in the log now. */
  readonly added: readonly Alert[];
}

/** Puts alerts into the log; one that repeats (a port that flaps) is counted on the one before. */
export function addToLog(before: AlertLog, drafts: readonly AlertDraft[], nowMs: number): Logged {
  const alerts = before.alerts.filter(({ atMs }) => nowMs - atMs < keptForMs);
  let { nextNumber } = before;
  const added = drafts.map((draft) => {
    const fresh: Alert = { ...draft, id: `${draft.atMs}-${nextNumber}` };
    nextNumber += 1;
    const index = alerts.findLastIndex((one) => isSame(one, fresh));
    const [former] = index === -1 ? [] : alerts.splice(index, 1);
    const alert = former === undefined ? fresh : repeated(former, fresh);
    alerts.push(alert);
    return alert;
  });
  return { log: { alerts: alerts.slice(-mostAlerts), nextNumber }, added };
}

function isSame(former: Alert, fresh: Alert): boolean {
  return subjectOf(former) === subjectOf(fresh) && fresh.atMs - former.atMs < sameForMs;
}

function repeated(former: Alert, fresh: Alert): Alert {
  const { id, firstAtMs, times } = former;
  return { ...fresh, id, firstAtMs, times: times + 1 };
}

/** Marks alerts as found to be fine; null means all of them. */
export function acceptInLog(log: AlertLog, ids: readonly string[] | null): AlertLog {
  const wanted = ids === null ? null : new Set(ids);
  const alerts = log.alerts.map((alert) =>
    alert.accepted || wanted?.has(alert.id) === false ? alert : { ...alert, accepted: true },
  );
  return { ...log, alerts };
}
