import { describe, expect, it } from 'vitest';
import { usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import { compileRules } from '../../../src-main/core/alerts/compiled-rule.ts';
import { type AlertState, judge } from '../../../src-main/core/alerts/judge.ts';
import { limits } from '../../../src-main/core/alerts/limiter.ts';
import { setTimesBack } from '../../../src-main/core/alerts/set-times-back.ts';
import { nothingChanged, type TableChange } from '../../../src-main/core/alerts/table-change.ts';
import { ownerWaitMs } from '../../../src-main/core/alerts/watch-state.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { change, context, firstReading, freshState, startMs } from './alert-scenes.ts';

const yearMs = 365 * 24 * 3_600_000;
const rules = compileRules(usualRules);
const listener = (port: number, owned = true) =>
  listenerAt(`0.0.0.0:${port}`, owned ? [anOwner(port, `program${port}`)] : []);

/** A machine whose clock is a year ahead until it is set right. */
function step(state: AlertState, given: TableChange, nowMs: number) {
  return judge(state, given, rules, context, nowMs);
}

const learned = step(freshState(), firstReading([]), startMs + yearMs).state;

describe('setTimesBack', () => {
  it('keeps what waits to be told as far off as it was', () => {
    const opened = change({ opened: [listener(8000)] });
    const { state, dueAtMs } = step(learned, opened, startMs + yearMs);
    expect(dueAtMs).toBe(startMs + yearMs + limits.gatherMs);
    const right = setTimesBack(state, yearMs);
    const told = step(right, nothingChanged, startMs + limits.gatherMs);
    expect(told.told).toHaveLength(1);
  });

  it('lets those tell next who told while the clock was ahead', () => {
    const once = step(learned, change({ opened: [listener(8000)] }), startMs + yearMs).state;
    const told = step(once, nothingChanged, startMs + yearMs + limits.gatherMs).state;
    const right = setTimesBack(told, yearMs);
    const again = step(right, change({ opened: [listener(9000)] }), startMs + 10_000);
    expect(again.dueAtMs).toBe(startMs + 10_000 + limits.gatherMs);
  });

  it('waits for an owner no longer than before', () => {
    const opened = change({ opened: [listener(8000, false)] });
    const { state } = step(learned, opened, startMs + yearMs);
    expect(step(setTimesBack(state, yearMs), nothingChanged, startMs).dueAtMs).toBe(
      startMs + ownerWaitMs,
    );
  });

  it('remembers what happened in the last hour as of the last hour', () => {
    const { state } = step(learned, change({ opened: [listener(8000)] }), startMs + yearMs);
    expect(setTimesBack(state, yearMs).recent.map(({ atMs }) => atMs)).toEqual([startMs]);
  });

  it('changes nothing that was written down', () => {
    const { state } = step(learned, change({ opened: [listener(8000)] }), startMs + yearMs);
    const right = setTimesBack(state, yearMs);
    expect(right.log).toBe(state.log);
    expect(right.watch.baseline).toBe(state.watch.baseline);
  });
});
