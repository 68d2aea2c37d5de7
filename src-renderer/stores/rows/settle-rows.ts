import { longestRise } from './longest-rise.ts';
import { gone, placesIn } from './places-in.ts';

/**
 * How much of the list must stay as the reader sees it: `none` of it, its `order` (the pointer is
 * in the list), or also `all` that stands above the reader's line (they are busy there).
 */
export type Hold = 'none' | 'order' | 'all';

/** A line as far as its place is concerned; one of the kind `socket` never counts as out of it. */
interface PlacedRow {
  readonly key: string;
  readonly kind: string;
}

export interface Settled<Row> {
  readonly rows: readonly Row[];
  /** Changes that wait until the reader lets go. */
  readonly waiting: number;
}

/**
 * Brings the list from what is shown to what it should be, without moving it under the reader.
 * Rows keep their place, new rows stand where they belong beside rows that stayed, and under
 * `all` nothing is put in or taken out above the line `anchorKey`.
 */
export function settleRows<Row extends PlacedRow>(
  shown: readonly Row[],
  target: readonly Row[],
  hold: Hold,
  anchorKey: string | null,
): Settled<Row> {
  if (hold === 'none' || shown.length === 0) return { rows: target, waiting: 0 };
  const places = placesIn(target, shown);
  const stays = new Uint8Array(target.length);
  for (const place of places) if (place >= 0) stays[place] = 1;
  const anchor = hold === 'all' ? shown.findIndex((row) => row.key === anchorKey) : -1;
  const rows: Row[] = [];
  const order: number[] = [];
  let waiting = 0;

  function put(place: number, row: Row): void {
    rows.push(row);
    if (row.kind !== 'socket') order.push(place);
  }

  /** New rows that belong right behind a row that stays, or before all of them. */
  function putArrivals(from: number, mustWait: boolean): void {
    for (let at = from; stays[at] === 0; at += 1) {
      const row = target[at];
      if (mustWait) waiting += 1;
      else if (row !== undefined) put(at, row);
    }
  }

  putArrivals(0, anchor >= 0);
  for (const [index, row] of shown.entries()) {
    const above = index < anchor;
    const place = places[index] ?? gone;
    const now = target[place];
    if (now !== undefined) {
      put(place, now);
      putArrivals(place + 1, above);
    } else if (above) {
      rows.push(row);
      waiting += 1;
    }
  }
  return { rows, waiting: waiting + outOfPlace(order) };
}

/** How many groups would have to move for the list to be in order. */
function outOfPlace(places: readonly number[]): number {
  return places.length - longestRise(places);
}
