/** Where a row stands that is not there. */
export const gone = -1;

/** How far to look for where two lists go on alike. */
const lookAhead = 8;

interface Keyed {
  readonly key: string;
}

/**
 * Where each of the rows stands in the target, `gone` where it does not; in both each key is there
 * once. Two readings of a list are mostly alike, so both are walked side by side, and only rows
 * for which that finds no place are looked up by their keys.
 */
export function placesIn(target: readonly Keyed[], rows: readonly Keyed[]): readonly number[] {
  const places = new Array<number>(rows.length).fill(gone);
  const lonely: number[] = [];
  const left: number[] = [];
  let [at, place] = [0, 0];
  while (at < rows.length && place < target.length) {
    const skip = nextAlike(rows, at, target, place);
    for (let index = 0; index < skip.rows; index += 1) lonely.push(at + index);
    for (let index = 0; index < skip.target; index += 1) left.push(place + index);
    at += skip.rows;
    place += skip.target;
    if (!skip.alike) continue;
    places[at] = place;
    at += 1;
    place += 1;
  }
  for (; at < rows.length; at += 1) lonely.push(at);
  for (; place < target.length; place += 1) left.push(place);
  return withLonely(places, lonely, placesByKey(target, left), rows);
}

interface Skip {
  readonly rows: number;
  readonly target: number;
  readonly alike: boolean;
}

const none: Skip = { rows: 0, target: 0, alike: true };
const both: Skip = { rows: 1, target: 1, alike: false };

/** How many rows of each list to leave aside until both go on with the same. */
function nextAlike(
  rows: readonly Keyed[],
  at: number,
  target: readonly Keyed[],
  place: number,
): Skip {
  if (isAlike(rows[at], target[place])) return none;
  for (let ahead = 1; ahead <= lookAhead; ahead += 1) {
    if (isAlike(rows[at], target[place + ahead])) return { rows: 0, target: ahead, alike: true };
    if (isAlike(rows[at + ahead], target[place])) return { rows: ahead, target: 0, alike: true };
  }
  return both;
}

function isAlike(one: Keyed | undefined, other: Keyed | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || one.key === other.key;
}

function placesByKey(
  target: readonly Keyed[],
  left: readonly number[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const place of left) places.set(target[place]?.key ?? '', place);
  return places;
}

function withLonely(
  places: number[],
  lonely: readonly number[],
  placeOf: ReadonlyMap<string, number>,
  rows: readonly Keyed[],
): readonly number[] {
  for (const at of lonely) places[at] = placeOf.get(rows[at]?.key ?? '') ?? gone;
  return places;
}
