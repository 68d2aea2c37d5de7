import type { ListRow } from './list-row.ts';
import { longestRise } from './longest-rise.ts';

/**
 * How much of the list must stay as the reader sees it: `none` of it, its `order` (the pointer is
 * in the list), or also `all` that stands above the reader's line (they are busy there).
 */
export type Hold = 'none' | 'order' | 'all';

export interface Settled {
  readonly rows: readonly ListRow[];
  /** Changes that wait until the reader lets go. */
  readonly waiting: number;
}

/**
 * Brings the list from what is shown to what it should be, without moving it under the reader.
 * Rows keep their place, new rows stand where they belong beside rows that stayed, and under
 * `all` nothing is put in or taken out above the line `anchorKey`.
 */
export function settleRows(
  shown: readonly ListRow[],
  target: readonly ListRow[],
  hold: Hold,
  anchorKey: string | null,
): Settled {
  if (hold === 'none' || shown.length === 0) return { rows: target, waiting: 0 };
  const targetByKey = new Map(target.map((row) => [row.key, row]));
  const arrivals = arrivalsByPredecessor(shown, target);
  const anchor = hold === 'all' ? shown.findIndex((row) => row.key === anchorKey) : -1;
  const rows: ListRow[] = [];
  let waiting = stayOrArrive(rows, arrivals.get(null), anchor >= 0);
  shown.forEach((row, index) => {
    const above = index < anchor;
    const now = targetByKey.get(row.key);
    if (now !== undefined) rows.push(now);
    else if (above) {
      rows.push(row);
      waiting += 1;
    }
    waiting += stayOrArrive(rows, arrivals.get(row.key), above);
  });
  return { rows, waiting: waiting + outOfPlace(rows, target) };
}

/** New rows by the nearest row before them that is shown already (null: none is). */
function arrivalsByPredecessor(
  shown: readonly ListRow[],
  target: readonly ListRow[],
): ReadonlyMap<string | null, readonly ListRow[]> {
  const shownKeys = new Set(shown.map((row) => row.key));
  const arrivals = new Map<string | null, ListRow[]>();
  let predecessor: string | null = null;
  for (const row of target) {
    if (shownKeys.has(row.key)) predecessor = row.key;
    else {
      const group = arrivals.get(predecessor) ?? [];
      group.push(row);
      arrivals.set(predecessor, group);
    }
  }
  return arrivals;
}

function stayOrArrive(
  rows: ListRow[],
  arrivals: readonly ListRow[] | undefined,
  mustWait: boolean,
): number {
  if (arrivals === undefined) return 0;
  if (mustWait) return arrivals.length;
  rows.push(...arrivals);
  return 0;
}

/** How many groups would have to move for the list to be in order. */
function outOfPlace(rows: readonly ListRow[], target: readonly ListRow[]): number {
  const place = new Map(target.map((row, index) => [row.key, index]));
  const places = rows.flatMap((row) => {
    const index = row.kind === 'socket' ? undefined : place.get(row.key);
    return index === undefined ? [] : [index];
  });
  return places.length - longestRise(places);
}
