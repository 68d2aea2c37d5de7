import { differenceKinds, type Difference, type DifferenceKind } from './difference.ts';

/** How many differences there are of each kind; one may be of several. */
export type KindCounts = Readonly<Record<DifferenceKind, number>>;

/** Counts differences by kind. */
export function countKinds(differences: Iterable<Difference>): KindCounts {
  const counts: Record<DifferenceKind, number> = {
    newlyExposed: 0,
    noLongerExposed: 0,
    opened: 0,
    closed: 0,
    ownerChanged: 0,
    stateChanged: 0,
  };
  for (const { kinds } of differences) for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** The kinds there are any of, in their order. */
export function kindsIn(counts: KindCounts): readonly DifferenceKind[] {
  return differenceKinds.filter((kind) => counts[kind] > 0);
}
