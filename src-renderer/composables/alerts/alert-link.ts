import type { AlertRule } from '../../../src-main/core/alerts/alert-rule.ts';
import type { AlertDraft } from '../../../src-main/core/alerts/apply-rules.ts';
import type { MutedProgram } from '../../../src-main/core/alerts/muted-program.ts';
import type { SnoozeChoice } from '../../../src-main/core/alerts/snooze-until.ts';
import type { Client, Stop } from '../../../src-main/core/contract/client.ts';
import type { useAlerts } from '../../stores/alerts/alerts.ts';

/** What the window may ask of its host about alerts. */
export interface AlertLink {
  /** Takes alerts for seen and fine; null means all. */
  readonly accept: (ids: readonly string[] | null) => Promise<void>;
  readonly mute: (program: MutedProgram, muted: boolean) => Promise<void>;
  /** Null tells alerts again. */
  readonly snooze: (until: SnoozeChoice | null) => Promise<void>;
  /** What a rule would have told in the last hour; null when its filter says nothing. */
  readonly rehearse: (rule: AlertRule) => Promise<readonly AlertDraft[] | null>;
  readonly stop: Stop;
}

/** Keeps the store of alerts up to date with the host until stopped. */
export function startAlertLink(client: Client, alerts: ReturnType<typeof useAlerts>): AlertLink {
  const stops = [
    client.subscribe('alerts.changed', alerts.accept),
    client.subscribe('alerts.raised', (raised) => alerts.tell(raised.alerts)),
    client.onConnection((state) => {
      if (state === 'connected') void list(client, alerts);
    }),
  ];
  return {
    accept: async (ids) => {
      alerts.accept(await client.request('alerts.accept', { ids: ids === null ? null : [...ids] }));
    },
    mute: async (program, muted) => {
      alerts.accept(await client.request('alerts.mute', { program, muted }));
    },
    snooze: async (until) => {
      alerts.accept(await client.request('alerts.snooze', { until }));
    },
    rehearse: (rule) => client.request('alerts.rehearse', rule),
    stop: () => stops.splice(0).forEach((stop) => stop()),
  };
}

async function list(client: Client, alerts: ReturnType<typeof useAlerts>): Promise<void> {
  try {
    alerts.accept(await client.request('alerts.list', null));
  } catch {
    // The line broke in between; they are listed when it stands again.
  }
}
