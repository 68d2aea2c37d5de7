/** A row with its place in the list. */
export interface RowPlace<Row> {
  readonly row: Row;
  readonly index: number;
  /** Distance from the top of the list to the row, in pixels. */
  readonly top: number;
}

/** A line on screen and what it draws. */
export interface DrawnLine<Row> extends RowPlace<Row> {
  /** Names the line; the same as long as it is on screen, whatever rows it draws. */
  readonly line: string;
  /** It drew another row the time before, so that none of its changes is one of this row. */
  readonly isTakenOver: boolean;
}

/** The lines to draw now. */
export interface DrawnLines<Row> {
  readonly lines: readonly DrawnLine<Row>[];
  /** Rows beyond sight are left out until they are asked for again. */
  readonly isPart: boolean;
}

/** Lines whose rows left, by kind. */
type SpareLines<Row> = ReadonlyMap<string, DrawnLine<Row>[]>;

/** Where a line waits, out of sight, for the row it will draw in a moment. */
const asideTop = -100;
/** So many rows may come into other lines in one go, wherever they are: a turn of the wheel. */
const arrivalsAtOnce = 8;

/**
 * Deals out lines to the rows in sight and a little beyond. A row keeps its line; a row that comes
 * gets the line of one that left, if it is of its kind: to write another row into a line costs a
 * part of what a new line does. Of many rows that come at once those in sight are served first.
 */
export class LinePool<Row extends { readonly key: string; readonly kind: string }> {
  /** By the key of the row, from the top of the list to its end. */
  #drawn: ReadonlyMap<string, DrawnLine<Row>> = new Map();
  #made = 0;

  /** Lines for all rows, whose keys are unique; or for those that cannot wait. */
  of(
    places: readonly RowPlace<Row>[],
    canWait: (place: RowPlace<Row>) => boolean = () => false,
  ): DrawnLines<Row> {
    const arrivals = places.filter(({ row }) => !this.#hasLine(row));
    const late = new Set(arrivals.length > arrivalsAtOnce ? arrivals.filter(canWait) : []);
    const spare = this.#spareLines(places);
    const lines = places
      .filter((place) => !late.has(place))
      .map((place) => this.#draw(place, spare));
    if (late.size > 0) lines.push(...asideFor(places, spare).slice(0, late.size));
    this.#drawn = new Map(lines.map((line) => [line.row.key, line]));
    return { lines, isPart: late.size > 0 };
  }

  #hasLine({ key, kind }: Row): boolean {
    return this.#drawn.get(key)?.row.kind === kind;
  }

  /** Lines whose rows left, by kind; from the top, so that in a list of all other rows none moves. */
  #spareLines(places: readonly RowPlace<Row>[]): SpareLines<Row> {
    const staying = new Set(
      places.filter(({ row }) => this.#hasLine(row)).map(({ row }) => row.key),
    );
    const spare = new Map<string, DrawnLine<Row>[]>();
    for (const [key, line] of this.#drawn) {
      if (staying.has(key)) continue;
      const { kind } = line.row;
      spare.set(kind, [...(spare.get(kind) ?? []), line]);
    }
    return spare;
  }

  #draw(place: RowPlace<Row>, spare: SpareLines<Row>): DrawnLine<Row> {
    const { row } = place;
    const own = this.#hasLine(row) ? this.#drawn.get(row.key)?.line : undefined;
    const left = own === undefined ? spare.get(row.kind)?.shift()?.line : undefined;
    const line = own ?? left ?? this.#newName(row.kind);
    return { ...place, line, isTakenOver: left !== undefined };
  }

  #newName(kind: string): string {
    this.#made += 1;
    return `${kind}-${this.#made}`;
  }
}

/** Spare lines, out of sight, which wait for the rows that are late. */
function asideFor<Row extends { readonly key: string }>(
  places: readonly RowPlace<Row>[],
  spare: SpareLines<Row>,
): readonly DrawnLine<Row>[] {
  const here = new Set(places.map(({ row }) => row.key));
  return [...spare.values()]
    .flat()
    .filter(({ row }) => !here.has(row.key))
    .map((line) => ({ ...line, top: asideTop }));
}
