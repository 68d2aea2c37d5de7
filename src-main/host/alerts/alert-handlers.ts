import { snoozeUntilMs } from '../../core/alerts/snooze-until.ts';
import type { RequestArgument } from '../../core/contract/contract.ts';
import type { AlertsReport } from '../../core/alerts/alerts-report.ts';
import type { AlertKeeper } from './alert-keeper.ts';
import type { RequestHandlers } from '../requests/request-handlers.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';

export type AlertRequest =
  'alerts.list' | 'alerts.accept' | 'alerts.mute' | 'alerts.snooze' | 'alerts.rehearse';

/** The answers to requests about alerts. A snooze is a setting, which every host goes by. */
export function alertHandlers(
  alerts: AlertKeeper,
  settings: Pick<SettingsKeeper, 'change'>,
): Pick<RequestHandlers, AlertRequest> {
  return {
    'alerts.list': () => alerts.report(),
    'alerts.accept': ({ ids }) => alerts.accept(ids),
    'alerts.mute': ({ program, muted }) => alerts.mute(program, muted),
    'alerts.snooze': (wish) => snooze(wish, alerts, settings),
    'alerts.rehearse': (rule) => alerts.rehearse(rule),
  };
}

async function snooze(
  { until }: RequestArgument<'alerts.snooze'>,
  alerts: AlertKeeper,
  settings: Pick<SettingsKeeper, 'change'>,
): Promise<AlertsReport> {
  const value = until === null ? null : new Date(snoozeUntilMs(until, Date.now())).toISOString();
  await settings.change({ key: 'alerts.snoozedUntil', value });
  return alerts.report();
}
