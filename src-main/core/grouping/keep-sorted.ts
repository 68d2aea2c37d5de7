import type { ItemOrder } from './compare-values.ts';

/**
 * Sorts items of which most were there before; the same as sorting them anew. `before` is what was
 * answered last in the same order, and items are never changed, only replaced by other objects.
 * What is new is sorted and put in where it belongs.
 */
export function keepSorted<Item>(
  before: readonly Item[],
  items: Iterable<Item>,
  order: ItemOrder<Item>,
): readonly Item[] {
  const arrived = new Set(items);
  const kept = before.filter((item) => arrived.delete(item));
  if (arrived.size === 0) return kept.length === before.length ? before : kept;
  const sorted = order.sort([...arrived]);
  return kept.length === 0 ? sorted : merge(kept, sorted, order);
}

function merge<Item>(
  kept: readonly Item[],
  arrived: readonly Item[],
  { compare }: ItemOrder<Item>,
): readonly Item[] {
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
  compare: ItemOrder<Item>['compare'],
): number {
  let [from, to] = [low, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(sorted[middle] as Item, item) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
