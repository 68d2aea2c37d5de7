import type { Stop } from '../../core/contract/client.ts';
import type { Alert } from '../../core/alerts/alert.ts';
import { changeSince } from '../../core/alerts/change-since.ts';
import type { CompiledRule } from '../../core/alerts/compiled-rule.ts';
import { type AlertState, judge } from '../../core/alerts/judge.ts';
import { setTimesBack } from '../../core/alerts/set-times-back.ts';
import { nothingChanged, type TableChange } from '../../core/alerts/table-change.ts';
import type { WatchContext } from '../../core/alerts/watch-state.ts';
import type { TableDelta } from '../../core/table/delta.ts';
import { systemClock, type Clock } from '../../monitor/clock.ts';
import { clockSetBack } from '../../monitor/clock-set-back.ts';
import type { Monitor } from '../../monitor/monitor.ts';

export interface AlertWatchOptions {
  readonly monitor: Monitor;
  readonly initial: AlertState;
  /** The rules as they stand now; asked at every step. */
  readonly rules: () => readonly CompiledRule[];
  /** Called after every step that may have changed the state. */
  readonly onStep: (state: AlertState) => void;
  /** Called when alerts are to be told to a person, together. */
  readonly onTold: (alerts: readonly Alert[]) => void;
  readonly clock?: Clock;
}

/** Judges every change of the table. */
export interface AlertWatch {
  readonly state: () => AlertState;
  /** Changes what is not learned from the table: the log, what is muted, what waits to be told. */
  readonly change: (edit: (state: AlertState) => AlertState) => void;
  readonly stop: Stop;
}

/** Timers longer than this are set again. */
const longestWaitMs = 3_600_000;

/** Watches the table from now on. The first reading is taken whenever it comes. */
export function startAlertWatch(options: AlertWatchOptions): AlertWatch {
  const { monitor, onStep, onTold, clock = systemClock } = options;
  const setBack = clockSetBack(clock);
  let state = options.initial;
  let revision: number | null = null;
  let stopTimer: Stop = () => undefined;
  let stopped = false;

  function step(change: TableChange): void {
    stopTimer();
    const stepMs = setBack.sinceLastMs();
    if (stepMs > 0) state = setTimesBack(state, stepMs);
    const nowMs = clock.nowMs();
    const judgement = judge(state, change, options.rules(), contextOf(monitor), nowMs);
    ({ state } = judgement);
    stopTimer = timerFor(judgement.dueAtMs, nowMs);
    onStep(state);
    if (judgement.told.length > 0) onTold(judgement.told);
  }

  function timerFor(dueAtMs: number | null, nowMs: number): Stop {
    if (dueAtMs === null) return () => undefined;
    const waitMs = Math.min(Math.max(dueAtMs - nowMs, 0) + 1, longestWaitMs);
    return clock.startTimer(() => step(nothingChanged), waitMs);
  }

  function take(delta: TableDelta): void {
    if (delta.takenAtMs === null || (revision !== null && delta.revision <= revision)) return;
    if (delta.fromRevision === revision) step(delta);
    else step(changeSince(state.watch.waiting, monitor.snapshot()));
    ({ revision } = delta.fromRevision === revision ? delta : monitor.snapshot());
  }

  const { takenAtMs } = monitor.snapshot();
  if (takenAtMs !== null) {
    revision = monitor.snapshot().revision;
    step(changeSince(state.watch.waiting, monitor.snapshot()));
  }
  const stopListening = monitor.onDelta(take);
  return {
    state: () => state,
    change: (edit) => {
      state = edit(state);
      // Before the first reading nothing may be taken for learned; what is written down at the
      // end may bring a change from another host, of which nobody here is told any more.
      if (revision === null || stopped) onStep(state);
      else step(nothingChanged);
    },
    stop: () => {
      stopped = true;
      stopListening();
      stopTimer();
    },
  };
}

function contextOf(monitor: Monitor): WatchContext {
  const { ephemeralPorts, interfaces } = monitor.machine();
  const ownAddresses = new Set(interfaces.map(({ address }) => address));
  return { ephemeralPorts, ownAddresses, ownPid: process.pid };
}
