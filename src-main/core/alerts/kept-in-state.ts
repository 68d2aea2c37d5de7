import { newInLog } from './adopt-alerts.ts';
import { addToLog } from './alert-log.ts';
import { subjectOf } from './alert.ts';
import type { KeptAlerts } from './alerts-document.ts';
import { type AlertDraft, applyRules } from './apply-rules.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { AlertState } from './judge.ts';
import { emptyLimiter, offerAlerts } from './limiter.ts';
import { startWatch } from './watch-state.ts';

/** The state that a run starts with; nothing of the table is seen yet. */
export function startState({ baseline, muted, log }: KeptAlerts): AlertState {
  return { watch: startWatch(baseline), muted, log, limiter: emptyLimiter, recent: [] };
}

/** What of the state is kept between runs, and shared by the hosts of one data folder. */
export function keptOf({ watch, log, muted }: AlertState): KeptAlerts {
  return { baseline: watch.baseline, log, muted };
}

/** The state with what another host left; its new alerts are to be told here as well. */
export function adoptKept(
  state: AlertState,
  adopt: (own: KeptAlerts) => KeptAlerts,
  nowMs: number,
): AlertState {
  const own = keptOf(state);
  const { baseline, log, muted } = adopt(own);
  const news = newInLog(own.log, log);
  const limiter = offerAlerts(state.limiter, news, nowMs);
  return { ...state, watch: { ...state.watch, baseline }, log, muted, limiter };
}

/** Longer than it takes to notice that another host keeps the alerts no more. */
const unwatchedMs = 10_000;

/**
 * The state of a host that takes the alerts over from one that ended: what happened in between, and
 * is not in the log, is told now.
 */
export function takeOver(
  state: AlertState,
  rules: readonly CompiledRule[],
  nowMs: number,
): AlertState {
  const recent = state.recent.filter(({ atMs }) => nowMs - atMs < unwatchedMs);
  const missed = applyRules(recent, rules).filter((draft) => !isKnown(draft, state));
  if (missed.length === 0) return state;
  const { log, added } = addToLog(state.log, missed, nowMs);
  return { ...state, log, limiter: offerAlerts(state.limiter, added, nowMs) };
}

function isKnown(draft: AlertDraft, { log, muted }: AlertState): boolean {
  const subject = subjectOf({ ...draft, id: '' });
  const told = log.alerts.some(
    (alert) => subjectOf(alert) === subject && Math.abs(alert.atMs - draft.atMs) < unwatchedMs,
  );
  return (
    told || muted.some(({ kind, program }) => kind === draft.kind && program === draft.program)
  );
}
