import { computed, type ComputedRef } from 'vue';
import { foldableRows } from '../../stores/rows/foldable-rows.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';

export interface FoldAll {
  /** False in a flat view, which has nothing to unfold. */
  readonly canFold: ComputedRef<boolean>;
  /** Unfolds or folds every group of the view that is shown; the sections stay as they are. */
  readonly foldAll: (expanded: boolean) => void;
}

/** What folds the list that is shown. */
export function useFoldAll(): FoldAll {
  const options = useListOptions();
  const liveTable = useLiveTable();

  function foldAll(expanded: boolean): void {
    for (const key of foldableRows(options.view, liveTable.view.ports)) {
      options.expansion.set(key, expanded);
    }
  }

  return {
    canFold: computed(() => options.view !== 'sockets' && options.view !== 'unix'),
    foldAll,
  };
}
