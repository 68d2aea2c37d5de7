import type { Alert } from './alert.ts';
import { addToLog, type AlertLog } from './alert-log.ts';
import { applyRules } from './apply-rules.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { type Limiter, limiterDueAtMs, offerAlerts, releaseAlerts } from './limiter.ts';
import type { MutedProgram } from './muted-program.ts';
import { observe, watchDueAtMs } from './observe.ts';
import type { Occurrence } from './occurrence.ts';
import type { TableChange } from './table-change.ts';
import type { WatchContext, WatchState } from './watch-state.ts';

/** Everything alerts are made from. Never changed in place. */
export interface AlertState {
  readonly watch: WatchState;
  readonly log: AlertLog;
  readonly limiter: Limiter;
  readonly muted: readonly MutedProgram[];
  /** What happened in the last hour, for trying rules out; oldest first. */
  readonly recent: readonly Occurrence[];
}

export interface Judgement {
  readonly state: AlertState;
  /** To be told to a person now, together; empty for none. */
  readonly told: readonly Alert[];
  /** Judge again at this Unix time (milliseconds) though nothing changed; null for no need. */
  readonly dueAtMs: number | null;
}

export const recentForMs = 3_600_000;
const mostRecent = 2000;

/** One step of the watch: what a change of the table means, and what of it is to be told now. */
export function judge(
  before: AlertState,
  change: TableChange,
  rules: readonly CompiledRule[],
  context: WatchContext,
  nowMs: number,
): Judgement {
  const { state: watch, occurrences } = observe(before.watch, change, context, nowMs);
  const drafts = applyRules(occurrences, rules).filter((draft) => !isMuted(draft, before.muted));
  const { log, added } = addToLog(before.log, drafts, nowMs);
  const { limiter, alerts } = releaseAlerts(offerAlerts(before.limiter, added, nowMs), nowMs);
  const recent = rememberRecent(before.recent, occurrences, nowMs);
  const state = { ...before, watch, log: added.length === 0 ? before.log : log, limiter, recent };
  return { state, told: alerts, dueAtMs: earliest(watchDueAtMs(watch), limiterDueAtMs(limiter)) };
}

function isMuted({ kind, program }: Pick<Alert, 'kind' | 'program'>, muted: AlertState['muted']) {
  return muted.some((one) => one.kind === kind && one.program === program);
}

function rememberRecent(
  before: readonly Occurrence[],
  occurrences: readonly Occurrence[],
  nowMs: number,
): readonly Occurrence[] {
  const isYoung = ({ atMs }: Occurrence): boolean => nowMs - atMs < recentForMs;
  const [oldest] = before;
  if (occurrences.length === 0 && (oldest === undefined || isYoung(oldest))) return before;
  return [...before, ...occurrences].filter(isYoung).slice(-mostRecent);
}

function earliest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
