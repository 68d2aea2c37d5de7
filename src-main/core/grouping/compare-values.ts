/** Which way a list is sorted. */
export type SortDirection = 'ascending' | 'descending';

/** Something a column can be sorted by; null stands last either way. */
export type SortValue = string | number | null;

export type Comparison<Item> = (a: Item, b: Item) => number;

/** Compares two values of one column; texts by code unit, so that the order is the same anywhere. */
export function compareValues(a: SortValue, b: SortValue, direction: SortDirection): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  const order = a < b ? -1 : 1;
  return direction === 'ascending' ? order : -order;
}

/**
 * Sorts items by one value of each, taken once an item. Ties fall back to `tie`, which must tell
 * any two items apart for the order never to depend on the order of a reading.
 */
export function sortByValue<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => SortValue,
  direction: SortDirection,
  tie: Comparison<Item>,
): readonly Item[] {
  return items
    .map((item) => ({ item, value: valueOf(item) }))
    .sort((a, b) => compareValues(a.value, b.value, direction) || tie(a.item, b.item))
    .map(({ item }) => item);
}

/** How long ago something was first seen, for sorting: at any moment, the order is the same. */
export function ageValue({ firstSeenAtMs }: { readonly firstSeenAtMs: number }): number {
  return -firstSeenAtMs;
}
