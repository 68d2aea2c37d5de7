import { rowHeights, type ListRow } from './list-row.ts';

/** How far below the first row a row begins, in CSS pixels; null when it is not among them. */
export function rowTop(rows: readonly ListRow[], key: string): number | null {
  let topPx = 0;
  for (const row of rows) {
    if (row.key === key) return topPx;
    topPx += rowHeights[row.kind];
  }
  return null;
}

/** The first row that ends below a height, as the first in sight of a list scrolled so far. */
export function rowBelow(rows: readonly ListRow[], heightPx: number): ListRow | null {
  let bottomPx = 0;
  for (const row of rows) {
    bottomPx += rowHeights[row.kind];
    if (bottomPx > heightPx) return row;
  }
  return null;
}
