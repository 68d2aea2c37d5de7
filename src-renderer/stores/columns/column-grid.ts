import type { ColumnLayout } from './column-layout.ts';
import type { ViewColumn } from './view-column.ts';

/** Space between columns and at the table's edges in CSS pixels; `rows.css` has the same numbers. */
const columnGapPx = 12;
const edgesPx = { tree: 34, flat: 14 + 34 } as const;

/** The columns of a view as CSS properties: its grid, and the width below which it scrolls. */
export function columnGrid(
  columns: readonly ViewColumn[],
  widthsPx: ColumnLayout['widthsPx'],
): Readonly<Record<string, string>> {
  const leasts = columns.map(({ name, leastPx }) => widthsPx[name] ?? leastPx);
  const edges = columns[0]?.lead === true ? edgesPx.tree : edgesPx.flat;
  const least = leasts.reduce((sum, width) => sum + width + columnGapPx, edges - columnGapPx);
  const tracks = columns.map((column) => {
    const chosenPx = widthsPx[column.name];
    const usual = track(column, chosenPx);
    return column.yields === true && chosenPx === undefined
      ? `var(--yielding-track, ${usual})`
      : usual;
  });
  return { '--list-columns': tracks.join(' '), '--list-least-width': `${least}px` };
}

function track({ leastPx, mostPx, share }: ViewColumn, chosenPx: number | undefined): string {
  if (chosenPx !== undefined) return `${chosenPx}px`;
  if (share !== undefined) return `minmax(${leastPx}px, ${share}fr)`;
  return mostPx === undefined ? `${leastPx}px` : `minmax(${leastPx}px, ${mostPx}px)`;
}
