/** A line of any tree. */
export interface TreeRow {
  readonly key: string;
  /** Key of the row this one hangs under; null at the top. */
  readonly parentKey: string | null;
  /** null when there is nothing to unfold. */
  readonly expanded: boolean | null;
}

/** What a key does in the list (WAI-ARIA Authoring Practices, treegrid with row focus). */
export interface TreeMove {
  /** The row that becomes the active one. */
  readonly activeKey?: string;
  readonly expandKey?: string;
  readonly collapseKey?: string;
  /** The row that the inspector opens on. */
  readonly openKey?: string;
}

/**
 * What `key` (as in KeyboardEvent.key) does when the row `activeKey` is active; null when the key
 * means nothing here. `pageRows` is how many rows one screen holds.
 */
export function moveInTree(
  rows: readonly TreeRow[],
  activeKey: string | null,
  key: string,
  pageRows: number,
): TreeMove | null {
  const index = rows.findIndex((row) => row.key === activeKey);
  const row = rows[index];
  const target = targetIndex(key, index, rows.length, Math.max(1, pageRows - 1));
  if (target !== null) return activate(rows[target]);
  if (row === undefined) return null;
  if (key === 'ArrowRight') return unfold(rows, row, index);
  if (key === 'ArrowLeft') return fold(row);
  return key === 'Enter' ? { openKey: row.key } : null;
}

function targetIndex(key: string, index: number, count: number, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index < 0 ? count - 1 : index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}

function activate(row: TreeRow | undefined): TreeMove | null {
  return row === undefined ? null : { activeKey: row.key };
}

function unfold(rows: readonly TreeRow[], row: TreeRow, index: number): TreeMove {
  if (row.expanded === false) return { expandKey: row.key };
  const next = rows[index + 1];
  return row.expanded === true && next?.parentKey === row.key ? { activeKey: next.key } : {};
}

function fold(row: TreeRow): TreeMove {
  if (row.expanded === true) return { collapseKey: row.key };
  return row.parentKey === null ? {} : { activeKey: row.parentKey };
}
