import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { Alert } from '../../../src-main/core/alerts/alert.ts';
import type { AlertsReport } from '../../../src-main/core/alerts/alerts-report.ts';

/** The host's alerts, and which of them this window shows as a note of its own. */
export const useAlerts = defineStore('alerts', () => {
  const report = shallowRef<AlertsReport | null>(null);
  /** What was just told; empty once the reader has seen it. */
  const told = shallowRef<readonly Alert[]>([]);
  const panelOpen = shallowRef(false);

  /** Newest first. */
  const open = computed(() => newestFirst(report.value, false));
  const accepted = computed(() => newestFirst(report.value, true));

  function accept(next: AlertsReport): void {
    report.value = next;
  }

  function tell(alerts: readonly Alert[]): void {
    told.value = alerts;
  }

  return { report, told, panelOpen, open, accepted, accept, tell };
});

/** Of those that came at once the lowest port first. */
function newestFirst(report: AlertsReport | null, accepted: boolean): readonly Alert[] {
  return (report?.alerts ?? [])
    .filter((alert) => alert.accepted === accepted)
    .toReversed()
    .sort((one, other) => other.atMs - one.atMs || one.port - other.port);
}
