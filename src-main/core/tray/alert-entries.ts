import type { Alert } from '../alerts/alert.ts';
import { alertWords, type Speech } from '../alerts/alert-words.ts';
import { snoozeChoices } from '../alerts/snooze-until.ts';
import { translate } from '../words/translate.ts';
import { menuName } from './menu-text.ts';
import type { TrayEntry } from './tray-entry.ts';

/** What the tray tells of alerts. */
export interface TrayAlerts {
  readonly alerts: readonly Alert[];
  /** Until when nothing is told, Unix time in milliseconds; null while alerts are told. */
  readonly snoozedUntilMs: number | null;
}

interface AlertCircumstances {
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  readonly clockText: Speech['clockText'];
}

export const alertsShownForMs = 3_600_000;
const mostShown = 12;
const longestLine = 60;

/** What was alerted in the last hour, newest first; one line says so when that is nothing. */
export function alertEntry(
  { alerts, snoozedUntilMs }: TrayAlerts,
  { nowMs, clockText }: AlertCircumstances,
): TrayEntry {
  const recent = alerts.filter(({ atMs }) => nowMs - atMs < alertsShownForMs).toReversed();
  const label = isSnoozed(snoozedUntilMs, nowMs)
    ? translate('tray.alertsSnoozed', { time: clockText(snoozedUntilMs) })
    : translate('tray.alerts', { count: recent.length });
  const entries = recent.slice(0, mostShown).map((alert) => alertLine(alert, clockText));
  return entries.length === 0 ? { kind: 'text', label } : { kind: 'submenu', label, entries };
}

/** The way to a quiet while, or out of it. */
export function snoozeEntry({ snoozedUntilMs }: TrayAlerts, nowMs: number): TrayEntry {
  if (isSnoozed(snoozedUntilMs, nowMs)) {
    return { kind: 'command', label: translate('tray.wake'), deed: { kind: 'wake' } };
  }
  const entries = snoozeChoices.map((until): TrayEntry => ({
    kind: 'command',
    label: translate(`tray.snooze-${until}`),
    deed: { kind: 'snooze', until },
  }));
  return { kind: 'submenu', label: translate('tray.snooze'), entries };
}

function isSnoozed(untilMs: number | null, nowMs: number): untilMs is number {
  return untilMs !== null && untilMs > nowMs;
}

function alertLine(alert: Alert, clockText: Speech['clockText']): TrayEntry {
  const { title } = alertWords(alert, { say: translate, clockText });
  const label = menuName(`${clockText(alert.atMs)} ${title}`, longestLine);
  const { kind, protocol, port } = alert;
  if (kind === 'called' || kind === 'closed')
    return { kind: 'command', label, deed: { kind: 'open' } };
  return { kind: 'command', label, deed: { kind: 'reveal', protocol, port } };
}
