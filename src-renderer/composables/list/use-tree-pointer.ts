import { shallowRef, type ShallowRef } from 'vue';
import type { TreeRow } from '../../stores/rows/move-in-tree.ts';
import type { ReaderPresence } from './use-reader-presence.ts';
import type { TreePlace } from './use-tree-keys.ts';

export interface TreePointer<Row> {
  /** The row under the pointer; null where there is none. */
  readonly pointedKey: ShallowRef<string | null>;
  readonly setFolded: (row: Row) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

/**
 * Drives a tree by the pointer: a click opens a row, two fold it, and a heading folds at once.
 * The lines carry the keys of their rows in `data-key`.
 */
export function useTreePointer<Row extends TreeRow>(
  list: {
    /** The row of a line in sight. */
    readonly rowOf: (key: string) => Row | undefined;
    readonly isHeading: (row: Row) => boolean;
    readonly presence: Pick<ReaderPresence, 'act' | 'leave'>;
  },
  place: TreePlace,
): TreePointer<Row> {
  const pointedKey = shallowRef<string | null>(null);

  function rowOfEvent(event: Event): Row | undefined {
    const line = (event.target as Element).closest<HTMLElement>('[data-key]');
    const key = line?.dataset['key'];
    return key === undefined ? undefined : list.rowOf(key);
  }

  function setFolded({ key, expanded }: Row): void {
    if (expanded !== null) place.expansion.set(key, !expanded);
  }

  return {
    pointedKey,
    setFolded,
    onClick: (event) => {
      const row = rowOfEvent(event);
      if (row === undefined) return;
      place.activeKey = row.key;
      if (list.isHeading(row)) setFolded(row);
      else place.openKey = row.key;
    },
    onDoubleClick: (event) => {
      const row = rowOfEvent(event);
      if (row !== undefined && !list.isHeading(row)) setFolded(row);
    },
    onPointerMove: (event) => {
      pointedKey.value = rowOfEvent(event)?.key ?? null;
      list.presence.act();
    },
    onPointerLeave: () => {
      pointedKey.value = null;
      list.presence.leave();
    },
  };
}
