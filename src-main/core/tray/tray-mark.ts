import type { MonitorStatus } from '../table/monitor-status.ts';
import { openAlerts, type TrayAlerts } from './alert-entries.ts';

/** What the tray's icon says at a glance, each in a drawing of its own; `none` is the plain icon. */
export const trayMarks = ['none', 'paused', 'failing', 'alert'] as const;
export type TrayMark = (typeof trayMarks)[number];

interface MarkedFacts {
  readonly state: MonitorStatus['state'];
  readonly pause: MonitorStatus['pause'];
  readonly alerts: TrayAlerts | null;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** That what is shown is not the present goes before that there is something to look at. */
export function trayMark({ state, pause, alerts, nowMs }: MarkedFacts): TrayMark {
  if (pause !== null) return 'paused';
  if (state === 'failing') return 'failing';
  return alerts !== null && openAlerts(alerts, nowMs).length > 0 ? 'alert' : 'none';
}
