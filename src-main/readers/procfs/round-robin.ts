/** Takes a few items at a time so that, call after call, each gets its turn. */
export interface RoundRobin<Item> {
  /** At most `count` of `items`, going on after the one taken last. */
  take(items: readonly Item[], count: number): readonly Item[];
}

/** Keeps only a position: items may come and go between calls. */
export function roundRobin<Item>(): RoundRobin<Item> {
  let position = 0;
  return {
    take: (items, count) => {
      if (items.length === 0) return [];
      const start = position % items.length;
      const taken = [...items.slice(start), ...items.slice(0, start)].slice(0, count);
      position = (start + taken.length) % items.length;
      return taken;
    },
  };
}
