import { negatedTerm } from '../../../src-main/core/actions/filter-text.ts';
import { isPastAction } from '../../../src-main/core/actions/past-action.ts';
import type { RowAction } from '../../../src-main/core/actions/row-action.ts';
import { rowActions } from '../../../src-main/core/actions/row-actions.ts';
import { useEndingDialog } from '../../stores/ending/ending-dialog.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useSearchTerms } from '../../stores/search/search-terms.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { targetOfRow } from '../../stores/inspector/target-of-row.ts';
import { useActionSurroundings } from '../inspector/use-action-surroundings.ts';
import { useAlertWishes } from '../alerts/use-alert-wishes.ts';
import { useCopyTold } from '../use-copy-told.ts';
import { useNameLookUp } from '../inspector/use-name-look-up.ts';
import { useOpenService } from '../inspector/use-open-service.ts';
import { useProgramReveal } from '../inspector/use-program-reveal.ts';

/** What can be done with a row, and doing it. */
export interface RowActions {
  /** Empty for headings, and for rows that are gone. */
  readonly actionsOf: (rowKey: string) => readonly RowAction[];
  /** `negated` turns a filter round: hide instead of show only. */
  readonly perform: (action: RowAction, negated?: boolean) => Promise<void>;
}

/** The actions of rows, as menus, the inspector and the palette offer them. */
export function useRowActions(): RowActions {
  const liveTable = useLiveTable();
  const shownTable = useShownTable();
  const surroundings = useActionSurroundings();
  return {
    actionsOf: (rowKey) => {
      const target = targetOfRow(rowKey, liveTable.view.ports);
      const actions = target === null ? [] : rowActions(target, surroundings());
      return shownTable.isNow ? actions : actions.filter(isPastAction);
    },
    perform: usePerformAction(),
  };
}

function usePerformAction(): RowActions['perform'] {
  const copy = useCopyTold();
  const open = useOpenService();
  const reveal = useProgramReveal();
  const wishes = useAlertWishes();
  const endingDialog = useEndingDialog();
  const search = useSearchTerms();
  const { lookUp } = useNameLookUp();
  return async ({ deed }, negated = false) => {
    if (deed.kind === 'copy') return copy(deed.text);
    if (deed.kind === 'open') return open(deed.url);
    if (deed.kind === 'reveal') return reveal(deed.process);
    if (deed.kind === 'watch') return wishes.watch(deed.place, deed.watch);
    if (deed.kind === 'tell') return wishes.tell(deed.program, deed.tell);
    if (deed.kind === 'name') return lookUp(deed.address);
    if (deed.kind === 'end') endingDialog.ask(deed.process);
    else search.addTerm(negated ? negatedTerm(deed.term) : deed.term);
  };
}
