import { computed, shallowRef, toRaw, type ComputedRef } from 'vue';
import { isTrafficColumn } from '../../../src-main/core/traffic/sort-by-traffic.ts';
import type { ListRow } from '../../stores/rows/list-row.ts';
import { ViewRows } from '../../stores/rows/view-rows.ts';
import { useAppliedFilter } from '../../stores/search/applied-filter.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useTraffic } from '../../stores/table/traffic.ts';
import { useUnixTable } from '../../stores/table/unix-table.ts';

export interface MadeRows {
  readonly rows: ComputedRef<readonly ListRow[]>;
  /** To be called when something was folded or unfolded. */
  readonly refold: () => void;
}

/** The rows of the view that is shown, as its table, filter and order make them. */
export function useMadeRows(): MadeRows {
  const liveTable = useLiveTable();
  const options = useListOptions();
  const applied = useAppliedFilter();
  const unixTable = useUnixTable();
  const traffic = useTraffic();
  const viewRows = new ViewRows();
  const folds = shallowRef(0);
  /** Looked up without being watched row by row: `folds` tells of changes. */
  const expansion = toRaw(options.expansion);

  const rows = computed<readonly ListRow[]>(() => {
    const { view } = options;
    if (view === 'unix') return unixTable.rows;
    return viewRows.rows({
      view,
      ...liveTable.view.drawn(view),
      shown: applied.shown,
      order: options.order,
      traffic: isTrafficColumn(options.order.column) ? traffic.table : null,
      isExpanded: (rowKey, usual) => expansion.get(rowKey) ?? usual,
      folds: folds.value,
    });
  });

  return { rows, refold: () => void (folds.value += 1) };
}
