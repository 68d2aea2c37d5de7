import type { Socket } from '../socket/socket.ts';
import { finish, type Steps } from '../steps/steps.ts';
import type { Phrase } from '../words/phrase.ts';
import { areOtherMachines, sideText, type ComparedSide } from './compared-side.ts';
import { compareSnapshotsInSteps } from './compare-snapshots.ts';
import type { Comparison } from './comparison.ts';
import { programsOfOneMachine, programsOfTwoMachines } from './same-program.ts';
import { withinSight } from './within-sight.ts';

/** Two sides compared as far as they can be. */
export interface ComparedSides {
  readonly comparison: Comparison;
  /** Sockets of the later side that were compared. */
  readonly compared: number;
  /** Sockets of each side that the other cannot have. */
  readonly leftOut: { readonly before: number; readonly after: number };
}

/** Compares two sides. What one of them cannot have is left out of the other, never a difference. */
export function compareSides(before: ComparedSide, after: ComparedSide): ComparedSides {
  return finish(compareSidesInSteps(before, after));
}

/** What `compareSides` gives, in steps. */
export function* compareSidesInSteps(
  before: ComparedSide,
  after: ComparedSide,
): Steps<ComparedSides> {
  const earlier = withinSight(before.sockets, after.hides);
  const later = withinSight(after.sockets, before.hides);
  const programs = areOtherMachines(before, after) ? programsOfTwoMachines : programsOfOneMachine;
  return {
    comparison: yield* compareSnapshotsInSteps(earlier, later, programs),
    compared: later.length,
    leftOut: leftOut({ before, after }, { earlier, later }),
  };
}

function leftOut(
  { before, after }: { readonly before: ComparedSide; readonly after: ComparedSide },
  seen: { readonly earlier: readonly Socket[]; readonly later: readonly Socket[] },
): ComparedSides['leftOut'] {
  return {
    before: before.sockets.length - seen.earlier.length,
    after: after.sockets.length - seen.later.length,
  };
}

/** What cannot be compared, or is to be read with care, in words for a person. */
export function comparisonLimits(
  before: ComparedSide,
  after: ComparedSide,
  { comparison, leftOut: left }: ComparedSides,
  nameOf: (side: ComparedSide) => string = sideText,
): readonly Phrase[] {
  return [
    ...otherMachines(before, after),
    ...wrongOrder(before, after),
    ...missing(left.before, nameOf(after)),
    ...missing(left.after, nameOf(before)),
    ...untold(comparison),
  ];
}

function otherMachines(before: ComparedSide, after: ComparedSide): readonly Phrase[] {
  return areOtherMachines(before, after) ? [{ key: 'compare.otherMachines', values: {} }] : [];
}

function wrongOrder({ source: before }: ComparedSide, after: ComparedSide): readonly Phrase[] {
  const [first, second] = [before.takenAtMs, after.source.takenAtMs];
  if (first === null || second === null || first <= second) return [];
  return [{ key: 'compare.wrongOrder', values: {} }];
}

function missing(count: number, other: string): readonly Phrase[] {
  return count === 0 ? [] : [{ key: 'compare.leftOut', values: { count, other } }];
}

function untold({ ownerUntold }: Comparison): readonly Phrase[] {
  const count = ownerUntold.length;
  return count === 0 ? [] : [{ key: 'compare.ownerUntold', values: { count } }];
}
