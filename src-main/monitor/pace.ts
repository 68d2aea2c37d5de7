import type { ReadingRule } from './reading-rule.ts';

/** How often a reader may run. */
export interface PaceRule {
  /** The user's interval: a floor under the time between two starts. */
  readonly intervalMs: number;
  /** The part of one core the reader may take on average, 0..1. */
  readonly coreShare: number;
  /** True when the second run may wait until the first is paid for. */
  readonly patient: boolean;
  /** True when no run may start. */
  readonly paused: boolean;
}

/** What one run of a reader was. Times are of a clock that never jumps. */
export interface Run {
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** What all readers together may take of one core: 2 %, less a fiftieth for what stays unpaid. */
const wholeShare = 0.0196;
/** The same while nobody looks: 0.5 %. */
const hiddenShare = 0.0049;

/** How much depends on a reader; `one-of-several` when none of them saw everything. */
export type ReaderStanding =
  'only' | 'sees-everything' | 'another-sees-everything' | 'one-of-several';

const partOfShare: Readonly<Record<ReaderStanding, number>> = {
  only: 1,
  'sees-everything': 0.75,
  'another-sees-everything': 0.25,
  'one-of-several': 0.5,
};

/** The part of one core a reader may take, so that all of them keep within 2 % (0.5 % hidden). */
export function readerShare(standing: ReaderStanding, hidden: boolean): number {
  return partOfShare[standing] * (hidden ? hiddenShare : wholeShare);
}

/** The pace of a reader of which so much depends, as the rule has it now. */
export function paceRule(rule: ReadingRule, standing: ReaderStanding): PaceRule {
  return {
    intervalMs: rule.intervalMs,
    coreShare: readerShare(standing, rule.hidden),
    patient: standing === 'another-sees-everything',
    paused: rule.paused,
  };
}

/** By how much a reader that took more than its share so far is slowed. */
const owingFactor = 1.5;

/**
 * When a reader may start again: its interval after its last start, no sooner than its usual
 * processor cost allows with its share of a core (at 2 % that is 50 × the cost, and half as much
 * again while it is `owing`), and never before it ended. `usualCostMs` is null before anything is
 * known.
 */
export function nextStartMs(
  lastRun: Run,
  { usualCostMs, owing }: { readonly usualCostMs: number | null; readonly owing: boolean },
  rule: PaceRule,
): number {
  const payingMs = ((usualCostMs ?? 0) / rule.coreShare) * (owing ? owingFactor : 1);
  return Math.max(lastRun.endedAtMs, lastRun.startedAtMs + Math.max(rule.intervalMs, payingMs));
}
