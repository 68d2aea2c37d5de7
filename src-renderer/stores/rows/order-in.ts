import type { SortOrder } from './sort-entries.ts';

/** The order as one of these columns; the first of them where it is of another view. */
export function orderIn<Column extends string>(
  columns: readonly [Column, ...(readonly Column[])],
  { column, direction }: SortOrder<string>,
): SortOrder<Column> {
  return { column: columns.find((one) => one === column) ?? columns[0], direction };
}
