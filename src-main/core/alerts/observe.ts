import type { Socket } from '../socket/socket.ts';
import { type Baseline, learnCallers, learnServices } from './baseline.ts';
import { firstCalls } from './first-calls.ts';
import { followLeaving } from './follow-leaving.ts';
import type { Occurrence } from './occurrence.ts';
import { openedServices } from './opened-services.ts';
import { decideServices, moveServices } from './services-in-sight.ts';
import type { TableChange } from './table-change.ts';
import type { WatchContext, WatchState } from './watch-state.ts';

export interface Observation {
  readonly state: WatchState;
  readonly occurrences: readonly Occurrence[];
}

const refreshEveryMs = 3_600_000;

/**
 * What a change of the table means: services that opened or closed, programs that call for the
 * first time. Everything seen is learned at once, so nothing happens for the first time twice.
 * Call it with `nothingChanged` when `watchDueAtMs` has come.
 */
export function observe(
  before: WatchState,
  change: TableChange,
  context: WatchContext,
  nowMs: number,
): Observation {
  const { waiting, gone, touched } = moveServices(before.waiting, change, context.ephemeralPorts);
  const { decided, news, undecided } = decideServices(before, waiting, touched, nowMs);
  const left = gone.filter(({ id }) => !before.undecided.has(id));
  const { leaving, closed } = followLeaving(before.leaving, { waiting, undecided, left }, nowMs);
  const { programs, called } = firstCalls(before.baseline, change.opened, context, nowMs);
  const opened = openedServices(before, news, context, nowMs);
  const refresh = nowMs - (before.refreshedAtMs ?? -Infinity) >= refreshEveryMs;
  const seen = refresh ? settled(waiting, undecided) : decided;
  const learned = learnServices(before.baseline, seen, context.ephemeralPorts, nowMs);
  return {
    state: {
      ...before,
      baseline: dated(learnCallers(learned, programs, nowMs), nowMs),
      waiting,
      undecided,
      leaving,
      refreshedAtMs: refresh ? nowMs : before.refreshedAtMs,
    },
    occurrences: [...closed, ...opened, ...called].filter(
      (one) => isTold(one, before) && !isOwn(one.socket, context),
    ),
  };
}

/** When the watch must look again though nothing changed; null when there is nothing to wait for. */
export function watchDueAtMs({ undecided, leaving }: WatchState): number | null {
  const times = [...undecided.values(), ...[...leaving.values()].map(({ dueAtMs }) => dueAtMs)];
  return times.length === 0 ? null : Math.min(...times);
}

function settled(
  waiting: ReadonlyMap<string, Socket>,
  undecided: WatchState['undecided'],
): readonly Socket[] {
  return [...waiting.values()].filter(({ id }) => !undecided.has(id));
}

function dated(baseline: Baseline, nowMs: number): Baseline {
  return baseline.learnedAtMs === null ? { ...baseline, learnedAtMs: nowMs } : baseline;
}

/** In the first run nobody knows yet what is usual, so what was there is how it is. */
function isTold({ kind, socket }: Occurrence, { firstRun, baseline }: WatchState): boolean {
  if (baseline.learnedAtMs === null) return false;
  return !(firstRun && socket.seenAtStart && kind !== 'closed');
}

/** Held by the watching process and nobody else. */
function isOwn({ owners }: Socket, { ownPid }: WatchContext): boolean {
  return owners.length > 0 && owners.every(({ pid }) => pid === ownPid);
}
