import type { AlertRule } from '../../../src-main/core/alerts/alert-rule.ts';
import { usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import type { Alert } from '../../../src-main/core/alerts/alert.ts';
import { emptyLog } from '../../../src-main/core/alerts/alert-log.ts';
import { emptyBaseline, type Baseline } from '../../../src-main/core/alerts/baseline.ts';
import { compileRules } from '../../../src-main/core/alerts/compiled-rule.ts';
import { type AlertState, judge } from '../../../src-main/core/alerts/judge.ts';
import { emptyLimiter } from '../../../src-main/core/alerts/limiter.ts';
import { nothingChanged, type TableChange } from '../../../src-main/core/alerts/table-change.ts';
import { startWatch, type WatchContext } from '../../../src-main/core/alerts/watch-state.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';

export const startMs = Date.UTC(2026, 10, 20, 9, 0, 0);

export const context: WatchContext = {
  ephemeralPorts: { first: 32_768, last: 60_999 },
  ownAddresses: new Set(['127.0.0.1', '192.168.1.20']),
  ownPid: 4_000_000,
};

/** The state of a run that begins with what was learned before. */
export function freshState(baseline: Baseline = emptyBaseline): AlertState {
  return {
    watch: startWatch(baseline),
    log: emptyLog,
    limiter: emptyLimiter,
    muted: [],
    recent: [],
  };
}

/** Only what is opened, changed or closed is given. */
export function change(given: Partial<TableChange>): TableChange {
  return { ...nothingChanged, ...given };
}

/** The change of a first reading. */
export function firstReading(sockets: readonly Socket[]): TableChange {
  return change({ opened: sockets.map((socket) => ({ ...socket, seenAtStart: true })) });
}

/** A machine that is watched on a clock turned by hand, and what it told. */
export interface Watched {
  /** A change at the present time. */
  readonly see: (given: Partial<TableChange>) => void;
  /** Lets time pass; whatever falls due in it is done when it is due. */
  readonly pass: (ms: number) => void;
  /** Kind and port of the alerts of each notice: `exposed 8000`. */
  readonly told: readonly (readonly string[])[];
  readonly state: () => AlertState;
  readonly change: (edit: (state: AlertState) => AlertState) => void;
}

/** Watches from a first reading on. `known` is what an earlier run left behind. */
export function watched(
  initial: readonly Socket[],
  rules: readonly AlertRule[] = usualRules,
  known: Baseline = emptyBaseline,
): Watched {
  const compiled = compileRules(rules);
  const told: (readonly string[])[] = [];
  let state = freshState(known);
  let nowMs = startMs;
  let dueAtMs: number | null = null;

  function step(given: TableChange): void {
    const judgement = judge(state, given, compiled, context, nowMs);
    state = judgement.state;
    dueAtMs = judgement.dueAtMs;
    if (judgement.told.length > 0) told.push(judgement.told.map(shortly));
  }

  step(firstReading(initial));
  return {
    told,
    state: () => state,
    see: (given) => step(change(given)),
    change: (edit) => (state = edit(state)),
    pass: (ms) => {
      const untilMs = nowMs + ms;
      while (dueAtMs !== null && dueAtMs <= untilMs) {
        nowMs = Math.max(nowMs, dueAtMs);
        step(nothingChanged);
      }
      nowMs = untilMs;
    },
  };
}

function shortly({ kind, port, times }: Alert): string {
  return `${kind} ${port}${times > 1 ? ` ×${times}` : ''}`;
}
