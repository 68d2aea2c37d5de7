/** Which way a list is sorted. */
export type SortDirection = 'ascending' | 'descending';

/** Something a column can be sorted by; null stands last either way. */
export type SortValue = string | number | null;

export type Comparison<Item> = (a: Item, b: Item) => number;

/** One order of a list. It tells any two items apart, so that it never depends on a reading's. */
export interface ItemOrder<Item> {
  readonly compare: Comparison<Item>;
  /** What sorting by `compare` gives, for many at once. */
  readonly sort: (items: readonly Item[]) => readonly Item[];
}

/** Items by one value of each, then by `tie`, which must tell any two items apart. */
export function orderByValue<Item>(
  valueOf: (item: Item) => SortValue,
  direction: SortDirection,
  tie: Comparison<Item>,
): ItemOrder<Item> {
  return {
    compare: (a, b) => compareValues(valueOf(a), valueOf(b), direction) || tie(a, b),
    sort: (items) => sortByValue(items, valueOf, direction, tie),
  };
}

/** An order that has nothing cheaper than its comparison. */
export function orderByComparison<Item>(compare: Comparison<Item>): ItemOrder<Item> {
  return { compare, sort: (items) => [...items].sort(compare) };
}

/** Compares two values of one column; texts by code unit, so that the order is the same anywhere. */
export function compareValues(a: SortValue, b: SortValue, direction: SortDirection): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  const order = a < b ? -1 : 1;
  return direction === 'ascending' ? order : -order;
}

/** Takes the value of each item once. */
function sortByValue<Item>(
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
