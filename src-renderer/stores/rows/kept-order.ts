import type { ItemOrder } from '../../../src-main/core/grouping/compare-values.ts';
import type { SortOrder } from './sort-entries.ts';

/** Makes the order of a column, and answers with the same object until another is asked for. */
export function keptOrder<Column extends string, Item>(
  make: (column: Column, direction: SortOrder['direction']) => ItemOrder<Item>,
): (wanted: SortOrder<Column>) => ItemOrder<Item> {
  let known: (SortOrder<Column> & { readonly order: ItemOrder<Item> }) | null = null;
  return ({ column, direction }) => {
    if (known?.column !== column || known.direction !== direction) {
      known = { column, direction, order: make(column, direction) };
    }
    return known.order;
  };
}
