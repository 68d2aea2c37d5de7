import type { Comparison } from './compare-values.ts';

/**
 * Puts sorted items in where they belong among others sorted the same way; among equals those that
 * were there stand first. Compares only the arrived, so few among many cost little.
 */
export function mergeSorted<Item>(
  kept: readonly Item[],
  arrived: readonly Item[],
  compare: Comparison<Item>,
): readonly Item[] {
  if (arrived.length === 0) return kept;
  const merged: Item[] = [];
  let taken = 0;
  for (const item of arrived) {
    const end = placeOf(item, kept, taken, compare);
    for (; taken < end; taken += 1) merged.push(kept[taken] as Item);
    merged.push(item);
  }
  for (; taken < kept.length; taken += 1) merged.push(kept[taken] as Item);
  return merged;
}

/** Index of the first of the sorted items, from `low` on, that stands after `item`. */
function placeOf<Item>(
  item: Item,
  sorted: readonly Item[],
  low: number,
  compare: Comparison<Item>,
): number {
  let [from, to] = [low, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(sorted[middle] as Item, item) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
