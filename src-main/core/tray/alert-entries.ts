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
  readonly clockText: Speech['clockText'];
}

export const alertsShownForMs = 3_600_000;
const mostShown = 12;
const longestLine = 60;

/** The sub-menu of alerts: those of the last hour, newest first, and the way to a quiet while. */
export function alertEntry(
  { alerts, snoozedUntilMs, clockText }: TrayAlerts,
  nowMs: number,
): TrayEntry {
  const recent = alerts.filter(({ atMs }) => nowMs - atMs < alertsShownForMs).toReversed();
  const snoozed = snoozedUntilMs !== null && snoozedUntilMs > nowMs;
  const label = snoozed
    ? translate('tray.alertsSnoozed', { time: clockText(snoozedUntilMs) })
    : translate('tray.alerts', { count: recent.length });
  const lines = recent.slice(0, mostShown).map((alert) => alertLine(alert, clockText));
  const ways: readonly TrayEntry[] = snoozed
    ? [{ kind: 'command', label: translate('tray.wake'), deed: { kind: 'wake' } }]
    : snoozeChoices.map((until) => ({
        kind: 'command',
        label: translate(`tray.snooze-${until}`),
        deed: { kind: 'snooze', until },
      }));
  const rule: readonly TrayEntry[] = lines.length === 0 ? [] : [{ kind: 'separator' }];
  return { kind: 'submenu', label, entries: [...lines, ...rule, ...ways] };
}

function alertLine(alert: Alert, clockText: Speech['clockText']): TrayEntry {
  const { title } = alertWords(alert, { say: translate, clockText });
  const label = menuName(`${clockText(alert.atMs)} ${title}`, longestLine);
  const { kind, protocol, port } = alert;
  if (kind === 'called' || kind === 'closed')
    return { kind: 'command', label, deed: { kind: 'open' } };
  return { kind: 'command', label, deed: { kind: 'reveal', protocol, port } };
}
