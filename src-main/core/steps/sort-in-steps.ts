import { itemsInStep, type Steps } from './steps.ts';

type Comparison<Item> = (a: Item, b: Item) => number;

/** What `toSorted` gives, in steps: parts are sorted, then merged by two until one is left. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: Comparison<Item>,
): Steps<readonly Item[]> {
  let parts: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += itemsInStep) {
    parts.push(items.slice(at, at + itemsInStep).sort(compare));
    yield;
  }
  while (parts.length > 1) parts = yield* mergeByTwo(parts, compare);
  return parts[0] ?? [];
}

function* mergeByTwo<Item>(
  parts: readonly (readonly Item[])[],
  compare: Comparison<Item>,
): Steps<(readonly Item[])[]> {
  const merged: (readonly Item[])[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    merged.push(yield* merge(parts[at] ?? [], parts[at + 1] ?? [], compare));
  }
  return merged;
}

/** Of equal items those of the first part stand first, as in a stable sort. */
function* merge<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: Comparison<Item>,
): Steps<readonly Item[]> {
  const merged: Item[] = [];
  let taken = 0;
  for (const item of one) {
    for (; taken < other.length && compare(other[taken] as Item, item) < 0; taken += 1) {
      merged.push(other[taken] as Item);
      if (merged.length % itemsInStep === 0) yield;
    }
    merged.push(item);
    if (merged.length % itemsInStep === 0) yield;
  }
  for (; taken < other.length; taken += 1) merged.push(other[taken] as Item);
  return merged;
}
