import { useListOptions } from '../../stores/search/list-options.ts';
import { moveInTree, type TreeRow } from '../../stores/rows/move-in-tree.ts';

export interface TreeKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where the reader is in a tree. */
export interface TreePlace {
  activeKey: string | null;
  openKey: string | null;
  readonly expansion: Pick<Map<string, boolean>, 'set'>;
}

/** Drives a tree by the keyboard; that of the views unless another place is given. */
export function useTreeKeys(
  list: {
    readonly rows: () => readonly TreeRow[];
    readonly pageRows: () => number;
    /** Told of every key that did something. */
    readonly act: () => void;
  },
  options: TreePlace = useListOptions(),
): TreeKeys {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) {
      return;
    }
    const move = moveInTree(list.rows(), options.activeKey, event.key, list.pageRows());
    if (move === null) return;
    event.preventDefault();
    list.act();
    if (move.activeKey !== undefined) {
      options.activeKey = move.activeKey;
      if (options.openKey !== null) options.openKey = move.activeKey;
    }
    if (move.expandKey !== undefined) options.expansion.set(move.expandKey, true);
    if (move.collapseKey !== undefined) options.expansion.set(move.collapseKey, false);
    if (move.openKey !== undefined) options.openKey = move.openKey;
  }

  return { onKeyDown };
}
