import type { ItemOrder } from '../../../src-main/core/grouping/compare-values.ts';
import { mergeSorted } from '../../../src-main/core/grouping/merge-sorted.ts';

/** What stands in a list and how it is laid out in lines. */
export interface LinesRequest<Item, Line> {
  readonly items: Iterable<Item>;
  readonly order: ItemOrder<Item>;
  /** Depends on nothing but the item and `variant`. */
  readonly linesOf: (item: Item) => readonly Line[];
  /** Whatever else the lines depend on; when one of these is another than before, all are made. */
  readonly variant: readonly unknown[];
}

/** An item with its lines, and the number of the layout it was last part of. */
interface Kept<Item, Line> {
  readonly item: Item;
  lines: readonly Line[] | null;
  layout: number;
}

/**
 * Lays items out in order, and remembers: items that were there before keep their place among
 * each other and their lines. Items are never changed, only replaced by other objects. What did
 * not change is only looked at, so that a big list costs little and leaves nothing to collect.
 */
export class KeptLines<Item, Line> {
  readonly #known = new Map<Item, Kept<Item, Line>>();
  #sorted: readonly Kept<Item, Line>[] = [];
  #order: ItemOrder<Item> | null = null;
  #variant: readonly unknown[] = [];
  #layout = 0;

  /** The items in order, each with its lines. */
  layOut({
    items,
    order,
    linesOf,
    variant,
  }: LinesRequest<Item, Line>): readonly (readonly Line[])[] {
    if (!isSame(variant, this.#variant)) for (const kept of this.#sorted) kept.lines = null;
    this.#variant = variant;
    this.#layout += 1;
    const arrived = this.#arrived(items);
    const stayed = this.#stayed();
    this.#sorted =
      order === this.#order
        ? mergeSorted(stayed, this.#inOrder(arrived, order), (a, b) =>
            order.compare(a.item, b.item),
          )
        : this.#inOrder([...stayed, ...arrived], order);
    this.#order = order;
    return this.#sorted.map((kept) => (kept.lines ??= linesOf(kept.item)));
  }

  /** Marks what is here; answers what was not here before. */
  #arrived(items: Iterable<Item>): readonly Kept<Item, Line>[] {
    const arrived: Kept<Item, Line>[] = [];
    for (const item of items) {
      const known = this.#known.get(item);
      if (known === undefined) {
        const kept = { item, lines: null, layout: this.#layout };
        this.#known.set(item, kept);
        arrived.push(kept);
      } else known.layout = this.#layout;
    }
    return arrived;
  }

  /** What was here and still is; forgets the rest. */
  #stayed(): readonly Kept<Item, Line>[] {
    return this.#sorted.filter(({ item, layout }) => {
      if (layout !== this.#layout) this.#known.delete(item);
      return layout === this.#layout;
    });
  }

  #inOrder(
    keeping: readonly Kept<Item, Line>[],
    order: ItemOrder<Item>,
  ): readonly Kept<Item, Line>[] {
    return order.sort(keeping.map(({ item }) => item)).flatMap((item) => {
      const kept = this.#known.get(item);
      return kept === undefined ? [] : [kept];
    });
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
