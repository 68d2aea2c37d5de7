import type { ItemOrder } from '../../src-main/core/grouping/compare-values.ts';
import { keepSorted } from '../../src-main/core/grouping/keep-sorted.ts';

/** What stands in a list and how it is laid out in lines. */
export interface LinesRequest<Item, Line> {
  readonly items: Iterable<Item>;
  readonly order: ItemOrder<Item>;
  /** Depends on nothing but the item and `variant`. */
  readonly linesOf: (item: Item) => readonly Line[];
  /** Whatever else the lines depend on; when one of these is another than before, all are made. */
  readonly variant: readonly unknown[];
}

/**
 * Lays items out in order, and remembers: items that were there before keep their place among
 * each other and their lines. Items are never changed, only replaced by other objects.
 */
export class KeptLines<Item, Line> {
  #sorted: readonly Item[] = [];
  #lines = new Map<Item, readonly Line[]>();
  #order: ItemOrder<Item> | null = null;
  #variant: readonly unknown[] = [];

  /** The items in order, each with its lines. */
  layOut({
    items,
    order,
    linesOf,
    variant,
  }: LinesRequest<Item, Line>): readonly (readonly Line[])[] {
    if (order !== this.#order) this.#sorted = [];
    if (!isSame(variant, this.#variant)) this.#lines.clear();
    this.#order = order;
    this.#variant = variant;
    this.#sorted = keepSorted(this.#sorted, items, order);
    this.#forgetGone();
    return this.#sorted.map((item) => {
      const lines = this.#lines.get(item) ?? linesOf(item);
      this.#lines.set(item, lines);
      return lines;
    });
  }

  /** Now and then: to look for what is gone each time would cost more than to keep it a while. */
  #forgetGone(): void {
    if (this.#lines.size <= this.#sorted.length * 1.5 + 100) return;
    const here = new Set(this.#sorted);
    for (const item of this.#lines.keys()) if (!here.has(item)) this.#lines.delete(item);
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
