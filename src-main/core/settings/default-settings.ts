import { usualRules } from '../alerts/alert-rule.ts';
import { intervalLimitsMs } from './interval-limits.ts';
import type { Settings } from './setting-schemas.ts';

/** What stands where nobody chose otherwise. */
export const defaultSettings: Settings = {
  intervalMs: intervalLimitsMs.usual,
  closeToTray: true,
  startAtLogin: false,
  trayTitle: 'off',
  theme: 'system',
  language: 'system',
  names: {},
  'alerts.enabled': true,
  'alerts.rules': usualRules,
  'alerts.snoozedUntil': null,
  'alerts.watchedPorts': [],
  'history.enabled': true,
  'history.maxAgeDays': 14,
  'history.maxEvents': 500_000,
  'history.snapshotEveryMinutes': null,
};
