import { onScopeDispose } from 'vue';
import { useGlossarySheet } from '../../stores/glossary-sheet.ts';
import { useComparison } from '../../stores/comparison/comparison.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useSearchTerms } from '../../stores/search/search-terms.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useSnapshotsDialog } from '../../stores/snapshots-dialog.ts';
import { viewNames } from '../../stores/view-name.ts';
import { useBackToNow } from '../history/use-back-to-now.ts';
import { usePause } from '../use-pause.ts';
import { useViewSwitch } from '../use-view-switch.ts';

/**
 * Keys that work anywhere in the window: `/`, `?`, `g`, `p`, `s`, Escape, 1 to 5 for the views and
 * 6 for history.
 */
export function useWindowKeys(actions: { readonly openSheet: () => void }): void {
  const options = useListOptions();
  const search = useSearchTerms();
  const glossary = useGlossarySheet();
  const comparison = useComparison();
  const dialog = useSnapshotsDialog();
  const shownTable = useShownTable();
  const backToNow = useBackToNow();
  const { toggle } = usePause();
  const { show, showHistory } = useViewSwitch();

  const viewKeys = Object.fromEntries(
    viewNames.map((name, index) => [String(index + 1), () => show(name)]),
  );

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ...viewKeys,
    6: showHistory,
    '/': () => focusOn('#search'),
    '?': actions.openSheet,
    p: () => {
      if (shownTable.opened === null) toggle();
    },
    s: () => dialog.show(),
    g: () => glossary.show(),
    Escape: (event) => escape(event),
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isTyping(event.target) && event.key !== 'Escape') return;
    if (isInLayer(event.target) || (event.key === 'Escape' && isLayerOpen())) return;
    const action = keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action(event);
  }

  /** Where the inspector of what is shown is open. */
  function inspecting(): { openKey: string | null } {
    return comparison.open ? comparison : options;
  }

  /** First out of the search box, then the inspector, then another table, then the search itself. */
  function escape(event: KeyboardEvent): void {
    if (isTyping(event.target)) {
      if (search.draft === '') focusOn('[data-list]');
      else search.setDraft('');
    } else if (inspecting().openKey !== null) {
      inspecting().openKey = null;
      focusOn('[data-list]');
    } else if (comparison.open || shownTable.isNow) search.setDraft('');
    else backToNow();
  }

  document.addEventListener('keydown', onKeyDown);
  onScopeDispose(() => document.removeEventListener('keydown', onKeyDown));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Menus, popovers and dialogs have keys of their own. */
function isInLayer(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role=menu], [role=dialog], [role=alertdialog]') !== null
  );
}

/** Escape closes what lies on top, wherever the focus is. */
function isLayerOpen(): boolean {
  return document.querySelector(':is([role=dialog], [role=alertdialog])[data-state=open]') !== null;
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
