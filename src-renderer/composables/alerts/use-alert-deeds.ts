import type { Alert } from '../../../src-main/core/alerts/alert.ts';
import type { MutedProgram } from '../../../src-main/core/alerts/muted-program.ts';
import type { SnoozeChoice } from '../../../src-main/core/alerts/snooze-until.ts';
import { useAlerts } from '../../stores/alerts/alerts.ts';
import { useComparison } from '../../stores/comparison/comparison.ts';
import { useEndingDialog } from '../../stores/ending/ending-dialog.ts';
import { useHistoryView } from '../../stores/history/history-view.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useToast } from '../../stores/toast.ts';
import { showLiveTable } from '../history/back-to-now.ts';
import { revealPort } from '../inspector/reveal-port.ts';
import { useAlertLink } from './use-alert-link.ts';

/** What a reader can do about alerts. What the host refuses is told in a toast. */
export interface AlertDeeds {
  readonly show: (alert: Alert) => void;
  readonly accept: (ids: readonly string[] | null) => Promise<void>;
  readonly mute: (program: MutedProgram, muted: boolean) => Promise<void>;
  readonly snooze: (until: SnoozeChoice | null) => Promise<void>;
}

export function useAlertDeeds(): AlertDeeds {
  const link = useAlertLink();
  const alerts = useAlerts();
  const toast = useToast();
  const options = useListOptions();
  const stores = {
    liveTable: useLiveTable(),
    listOptions: options,
    endingDialog: useEndingDialog(),
    comparison: useComparison(),
    historyView: useHistoryView(),
    shownTable: useShownTable(),
  };

  /** A port that is there is opened; else the list is narrowed to what the alert is about. */
  function show(alert: Alert): void {
    const { protocol, port, kind, program } = alert;
    alerts.panelOpen = false;
    // Alerts are of this machine, and of late.
    showLiveTable(stores);
    const called = kind === 'called';
    if (called || !isOpen(alert)) {
      options.showEverything();
      options.filterText = called ? `remote::${port} ${program ?? ''}`.trim() : `port:${port}`;
    } else revealPort({ protocol, port }, stores);
  }

  function isOpen({ protocol, port }: Alert): boolean {
    const { ports } = stores.liveTable.view.ports.table();
    return ports.some((group) => group.protocol === protocol && group.port === port);
  }

  async function tried(deed: Promise<void>): Promise<void> {
    try {
      await deed;
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      toast.show('alert.failed', { problem });
    }
  }

  return {
    show,
    accept: (ids) => tried(link.accept(ids)),
    mute: (program, muted) => tried(link.mute(program, muted)),
    snooze: (until) => tried(link.snooze(until)),
  };
}
