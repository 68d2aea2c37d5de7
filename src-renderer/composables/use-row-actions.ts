import type { ActionSurroundings } from '../../src-main/core/actions/action-surroundings.ts';
import { negatedTerm } from '../../src-main/core/actions/filter-text.ts';
import type { RowAction } from '../../src-main/core/actions/row-action.ts';
import { rowActions } from '../../src-main/core/actions/row-actions.ts';
import { urlText, type ServiceUrl } from '../../src-main/core/actions/service-url.ts';
import { useAlerts } from '../stores/alerts.ts';
import { useSettings } from '../stores/settings.ts';
import { useEndingDialog } from '../stores/ending-dialog.ts';
import { freePortNear } from '../../src-main/core/port/free-port.ts';
import { useHostStatus } from '../stores/host-status.ts';
import { useLiveTable } from '../stores/live-table.ts';
import { useSearchTerms } from '../stores/search-terms.ts';
import { useShownTable } from '../stores/shown-table.ts';
import { targetOfRow } from '../stores/target-of-row.ts';
import { useToast } from '../stores/toast.ts';
import { copyText } from './copy-text.ts';
import { useAlertWishes } from './use-alert-wishes.ts';
import { useHost } from './use-host.ts';
import { useNameLookUp } from './use-name-look-up.ts';
import { useProgramReveal } from './use-program-reveal.ts';

/** What can be done with a row, and doing it. */
export interface RowActions {
  /** Empty for headings, and for rows that are gone. */
  readonly actionsOf: (rowKey: string) => readonly RowAction[];
  /** `negated` turns a filter round: hide instead of show only. */
  readonly perform: (action: RowAction, negated?: boolean) => Promise<void>;
}

const longestToast = 60;

/** The actions of rows, as menus, the inspector and the palette offer them. */
export function useRowActions(): RowActions {
  const host = useHost();
  const hostStatus = useHostStatus();
  const liveTable = useLiveTable();
  const shownTable = useShownTable();
  const search = useSearchTerms();
  const endingDialog = useEndingDialog();
  const toast = useToast();
  const { lookUp } = useNameLookUp();
  const reveal = useProgramReveal();
  const wishes = useAlertWishes();
  const alerts = useAlerts();
  const settings = useSettings();

  async function copy(text: string): Promise<void> {
    const short = text.length <= longestToast && !text.includes('\n');
    if (!(await copyText(text))) toast.show('window.copyFailed');
    else if (short) toast.show('window.copied', { text });
    else toast.show('action.copiedRow');
  }

  async function open(url: ServiceUrl): Promise<void> {
    if (hostStatus.description?.capabilities.openUrl !== true) {
      globalThis.open(urlText(url), '_blank', 'noopener,noreferrer');
      return;
    }
    try {
      await host.openUrl(url);
    } catch (error) {
      toast.show('action.openFailed', { reason: error instanceof Error ? error.message : '' });
    }
  }

  function surroundings(): ActionSurroundings {
    const { machine, description } = hostStatus;
    return {
      platform: shownTable.machine?.platform ?? '',
      endsProcesses: description?.capabilities.endProcesses === true,
      revealsFiles: description?.capabilities.revealFile === true,
      alerts: {
        watchedPlaces: settings.settings['alerts.watchedPorts'],
        muted: alerts.report?.muted ?? [],
      },
      freePortNear: (port, protocol) => {
        const sockets = liveTable.view.ports.sockets.values();
        return machine === null ? null : freePortNear(port, protocol, { sockets, machine });
      },
    };
  }

  return {
    actionsOf: (rowKey) => {
      const target = targetOfRow(rowKey, liveTable.view.ports);
      const actions = target === null ? [] : rowActions(target, surroundings());
      // What was cannot be opened or ended, only copied and looked for.
      return shownTable.isNow ? actions : actions.filter(isHarmless);
    },
    perform: async ({ deed }, negated = false) => {
      if (deed.kind === 'copy') return copy(deed.text);
      if (deed.kind === 'open') return open(deed.url);
      if (deed.kind === 'end') {
        endingDialog.ask(deed.process);
        return;
      }
      if (deed.kind === 'reveal') return reveal(deed.process);
      if (deed.kind === 'watch') return wishes.watch(deed.place, deed.watch);
      if (deed.kind === 'tell') return wishes.tell(deed.program, deed.tell);
      if (deed.kind === 'name') return lookUp(deed.address);
      const term = negated ? negatedTerm(deed.term) : deed.term;
      search.addTerm(term);
    },
  };
}

/** What is copied to be run or opened speaks of this machine now. */
const copiedToBeRun: readonly string[] = ['url', 'curl', 'kill', 'cut', 'free-port'];

function isHarmless({ id, deed }: RowAction): boolean {
  if (deed.kind === 'filter') return true;
  return deed.kind === 'copy' && !copiedToBeRun.some((what) => id === `copy-${what}`);
}
