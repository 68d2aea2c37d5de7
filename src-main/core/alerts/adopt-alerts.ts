import type { Alert } from './alert.ts';
import type { AlertLog } from './alert-log.ts';
import { mostAlerts } from './alert-log.ts';
import type { KeptAlerts } from './alerts-document.ts';
import { joinBaselines } from './join-baselines.ts';
import type { MutedProgram } from './muted-program.ts';

/**
 * What the keeper of alerts knows after it read what others left in the file since it last was
 * `before`: what they took for fine, muted or told again of. The same object when that is nothing.
 */
export function adoptAlerts(own: KeptAlerts, before: KeptAlerts, found: KeptAlerts): KeptAlerts {
  const baseline = joinBaselines(own.baseline, found.baseline);
  const log = adoptLog(own.log, before.log, found.log);
  const muted = adoptMuted(own.muted, before.muted, found.muted);
  const same = baseline === own.baseline && log === own.log && muted === own.muted;
  return same ? own : { baseline, log, muted };
}

/** What a host that only follows the keeper has: what is in the file, and what it learned itself. */
export function followAlerts(own: KeptAlerts, found: KeptAlerts): KeptAlerts {
  return { ...found, baseline: joinBaselines(own.baseline, found.baseline) };
}

/** An alert that came again since it was taken for fine is not fine. */
function adoptLog(own: AlertLog, before: AlertLog, found: AlertLog): AlertLog {
  const fine = new Set(found.alerts.filter(({ accepted }) => accepted).map(momentOf));
  const known = new Set([...own.alerts, ...before.alerts].map(({ id }) => id));
  const foreign = found.alerts.filter(({ id }) => !known.has(id));
  const isNews = (alert: Alert): boolean => !alert.accepted && fine.has(momentOf(alert));
  if (foreign.length === 0 && !own.alerts.some(isNews)) return own;
  const accepted = own.alerts.map((alert) =>
    isNews(alert) ? { ...alert, accepted: true } : alert,
  );
  const alerts = [...accepted, ...foreign].toSorted((one, two) => one.atMs - two.atMs);
  return {
    alerts: alerts.slice(-mostAlerts),
    nextNumber: Math.max(own.nextNumber, found.nextNumber),
  };
}

function momentOf({ id, atMs }: Alert): string {
  return `${id} ${atMs}`;
}

function adoptMuted(
  own: KeptAlerts['muted'],
  before: KeptAlerts['muted'],
  found: KeptAlerts['muted'],
): KeptAlerts['muted'] {
  const gone = before.filter((one) => isIn(own, one) && !isIn(found, one));
  const come = found.filter((one) => !isIn(before, one) && !isIn(own, one));
  if (gone.length === 0 && come.length === 0) return own;
  return [...own.filter((one) => !isIn(gone, one)), ...come];
}

function isIn(list: readonly MutedProgram[], { kind, program }: MutedProgram): boolean {
  return list.some((one) => one.kind === kind && one.program === program);
}

/** Alerts of `now` that were not in `before`, or came again since, and that nobody took for fine. */
export function newInLog(before: AlertLog, now: AlertLog): readonly Alert[] {
  const known = new Set(before.alerts.map(momentOf));
  return now.alerts.filter((alert) => !alert.accepted && !known.has(momentOf(alert)));
}
