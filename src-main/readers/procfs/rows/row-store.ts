import { wordAt } from './row-layout.ts';

/** Rows as plain numbers, found again by their tuple. A row is known by the slot it lies in. */
export interface RowStore {
  /** All rows: `width` words for each slot. Another array after a row was added. */
  words(): Uint32Array;
  /** Copies the row into a free slot; answers the slot. */
  add(row: Uint32Array): number;
  remove(slot: number): void;
  /** Puts other words of the same tuple into a slot. */
  replace(slot: number, row: Uint32Array): void;
  /** Slots whose tuple is the row's, one after the other: start with -1; -1 when there is no more. */
  nextAlike(row: Uint32Array, after: number): number;
}

const none = -1;
const firstCapacity = 256;

/**
 * A hash table with chains in typed arrays: tens of thousands of objects and strings would cost
 * megabytes, and being made anew in each reading the time that reading takes. The hash starts from
 * `seed`, so that nobody who chooses ports and addresses can make long chains.
 */
export function rowStore(width: number, seed: number): RowStore {
  let capacity = firstCapacity;
  let words = new Uint32Array(capacity * width);
  let heads = new Int32Array(capacity).fill(none);
  let chain = new Int32Array(capacity).fill(none);
  let used = 0;
  const free: number[] = [];

  const bucketOf = (row: Uint32Array, at: number): number => {
    let hash = seed;
    for (let place: number = wordAt.ports; place < width; place += 1) {
      hash = Math.imul(hash ^ (row[at + place] ?? 0), 0x9e37_79b1);
      hash ^= hash >>> 15;
    }
    return hash & (capacity - 1);
  };

  const link = (slot: number): void => {
    const bucket = bucketOf(words, slot * width);
    chain[slot] = heads[bucket] ?? none;
    heads[bucket] = slot;
  };

  const grow = (): void => {
    capacity *= 2;
    const before = words;
    words = new Uint32Array(capacity * width);
    words.set(before);
    heads = new Int32Array(capacity).fill(none);
    chain = new Int32Array(capacity).fill(none);
    for (let slot = 0; slot < used; slot += 1) link(slot);
  };

  const isAlike = (slot: number, row: Uint32Array): boolean => {
    const at = slot * width;
    for (let place: number = wordAt.ports; place < width; place += 1) {
      if (words[at + place] !== row[place]) return false;
    }
    return true;
  };

  const freeSlot = (): number => {
    const slot = free.pop();
    if (slot !== undefined) return slot;
    if (used === capacity) grow();
    used += 1;
    return used - 1;
  };

  return {
    words: () => words,
    add: (row) => {
      const slot = freeSlot();
      words.set(row, slot * width);
      link(slot);
      return slot;
    },
    remove: (slot) => {
      const bucket = bucketOf(words, slot * width);
      let before = none;
      for (let at = heads[bucket] ?? none; at !== slot && at !== none; at = chain[at] ?? none) {
        before = at;
      }
      if (before === none) heads[bucket] = chain[slot] ?? none;
      else chain[before] = chain[slot] ?? none;
      free.push(slot);
    },
    replace: (slot, row) => words.set(row, slot * width),
    nextAlike: (row, after) => {
      let slot = after === none ? heads[bucketOf(row, 0)] : chain[after];
      while (slot !== undefined && slot !== none && !isAlike(slot, row)) slot = chain[slot];
      return slot ?? none;
    },
  };
}
