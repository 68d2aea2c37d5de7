import type { Settings } from '../settings/setting-schemas.ts';
import type { AlertRule } from './alert-rule.ts';

/** The settings that alerts go by. */
export type AlertSettings = Pick<
  Settings,
  'alerts.enabled' | 'alerts.rules' | 'alerts.snoozedUntil' | 'alerts.watchedPorts'
>;

/** The rules that stand: none while alerts are off, else the user's and one a watched port. */
export function chosenRules(settings: AlertSettings): readonly AlertRule[] {
  if (!settings['alerts.enabled']) return [];
  return [...settings['alerts.rules'], ...settings['alerts.watchedPorts'].map(watchRule)];
}

/** `5432` or `53/udp` as a rule. */
function watchRule(place: string): AlertRule {
  const [port = '', protocol] = place.split('/');
  const filter = protocol === undefined ? `port:${port}` : `port:${port} proto:${protocol}`;
  return { id: `port ${place}`, enabled: true, kind: 'watched', filter };
}

/** Until when alerts are silent, Unix time in milliseconds; null when they are not. */
export function snoozedUntilMs(settings: AlertSettings): number | null {
  const text = settings['alerts.snoozedUntil'];
  return text === null ? null : Date.parse(text);
}
