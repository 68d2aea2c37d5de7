/** How far below the first row a row begins, in CSS pixels; null when it is not among them. */
export function rowTop<Row extends { readonly key: string }>(
  rows: readonly Row[],
  key: string,
  heightOf: (row: Row) => number,
): number | null {
  let topPx = 0;
  for (const row of rows) {
    if (row.key === key) return topPx;
    topPx += heightOf(row);
  }
  return null;
}

/** The first row that ends below a height, as the first in sight of a list scrolled so far. */
export function rowBelow<Row>(
  rows: readonly Row[],
  heightPx: number,
  heightOf: (row: Row) => number,
): Row | null {
  let bottomPx = 0;
  for (const row of rows) {
    bottomPx += heightOf(row);
    if (bottomPx > heightPx) return row;
  }
  return null;
}
