import type { AlertState } from './judge.ts';
import type { Limiter } from './limiter.ts';
import type { WatchState } from './watch-state.ts';

/**
 * The state as it would be had the clock been behind by `stepMs` all along: what falls due stays as
 * far off as it was. Without it a clock that was hours ahead, and then set right, would keep alerts
 * silent for those hours. What was written down keeps the time it was written with.
 */
export function setTimesBack(state: AlertState, stepMs: number): AlertState {
  const back = (atMs: number): number => atMs - stepMs;
  return {
    ...state,
    watch: watchSetBack(state.watch, back),
    limiter: limiterSetBack(state.limiter, back),
    recent: state.recent.map((one) => ({ ...one, atMs: back(one.atMs) })),
  };
}

type Back = (atMs: number) => number;

function watchSetBack(watch: WatchState, back: Back): WatchState {
  const { undecided, leaving, refreshedAtMs } = watch;
  return {
    ...watch,
    undecided: mapped(undecided, back),
    leaving: mapped(leaving, (one) => ({ ...one, dueAtMs: back(one.dueAtMs) })),
    refreshedAtMs: refreshedAtMs === null ? null : back(refreshedAtMs),
  };
}

/** A person who snoozed until nine meant nine o'clock, whatever the clock said then. */
function limiterSetBack(limiter: Limiter, back: Back): Limiter {
  return {
    ...limiter,
    waiting: limiter.waiting.map((one) => ({ ...one, sinceMs: back(one.sinceMs) })),
    toldAtMs: limiter.toldAtMs.map(back),
    subjects: mapped(limiter.subjects, back),
  };
}

function mapped<Value>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Value,
): ReadonlyMap<string, Value> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
