import type { Alert } from '../alerts/alert.ts';
import { alertWords, type Speech } from '../alerts/alert-words.ts';
import { snoozeChoices } from '../alerts/snooze-until.ts';
import { translate } from '../words/translate.ts';
import { capitalised, menuName } from './menu-text.ts';
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

/** The alerts nobody has taken for fine yet; none while alerts are snoozed. */
export function openAlerts(
  { alerts, snoozedUntilMs }: TrayAlerts,
  nowMs: number,
): readonly Alert[] {
  return isSnoozed(snoozedUntilMs, nowMs) ? [] : alerts.filter(({ accepted }) => !accepted);
}

/**
 * What is to be looked at and what was alerted in the last hour, newest first; one line says so
 * when that is nothing.
 */
export function alertEntry(
  trayAlerts: TrayAlerts,
  { nowMs, clockText }: AlertCircumstances,
): TrayEntry {
  const open = openAlerts(trayAlerts, nowMs);
  const shown = trayAlerts.alerts
    .filter((alert) => open.includes(alert) || nowMs - alert.atMs < alertsShownForMs)
    .toReversed();
  const counts = { open: open.length, shown: shown.length };
  const label = alertLabel(trayAlerts, counts, { nowMs, clockText });
  if (shown.length === 0) return { kind: 'text', label };
  const entries = shown.slice(0, mostShown).map((alert) => alertLine(alert, clockText));
  return { kind: 'submenu', label, entries: [...entries, ...acceptEntries(open.length)] };
}

interface AlertCounts {
  readonly open: number;
  readonly shown: number;
}

function alertLabel(
  { snoozedUntilMs }: TrayAlerts,
  { open, shown }: AlertCounts,
  { nowMs, clockText }: AlertCircumstances,
): string {
  if (isSnoozed(snoozedUntilMs, nowMs)) {
    return translate('tray.alertsSnoozed', { time: clockText(snoozedUntilMs) });
  }
  return open > 0
    ? capitalised(translate('tray.openAlerts', { count: open }))
    : translate('tray.alerts', { count: shown });
}

/** The way to a plain icon that needs no window. */
function acceptEntries(open: number): readonly TrayEntry[] {
  if (open === 0) return [];
  const label = translate('tray.acceptAlerts');
  return [{ kind: 'separator' }, { kind: 'command', label, deed: { kind: 'acceptAlerts' } }];
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
