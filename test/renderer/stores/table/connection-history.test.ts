import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barDurationMs,
  ConnectionHistory,
  historyBars,
} from '../../../../src-renderer/stores/table/connection-history.ts';

const startMs = 1_000_000 * barDurationMs;
const at = (bar: number): number => startMs + bar * barDurationMs;

describe('ConnectionHistory', () => {
  it('takes a port that is gone for one without connections, and forgets it in the end', () => {
    const history = new ConnectionHistory();
    history.noteAll([['a', 2]], at(0));
    history.noteAll([['b', 1]], at(1));
    expect(history.barsOf('a', at(2)).slice(-3)).toEqual([2, 2, 0]);
    const later = at(historyBars + 5);
    history.noteAll([['b', 1]], later);
    expect(history.barsOf('a', later).every((bar) => bar === null)).toBe(true);
    expect(history.barsOf('b', later).at(-1)).toBe(1);
  });

  it('knows nothing of a port it was never told of', () => {
    const bars = new ConnectionHistory().barsOf('tcp 80', startMs);
    expect(bars).toHaveLength(historyBars);
    expect(bars.every((bar) => bar === null)).toBe(true);
  });

  it('holds a count until another is told', () => {
    const history = new ConnectionHistory();
    history.note('tcp 80', 3, at(0));
    const bars = history.barsOf('tcp 80', at(4));
    expect(bars.slice(-5)).toEqual([3, 3, 3, 3, 3]);
    expect(bars.slice(0, -5).every((bar) => bar === null)).toBe(true);
  });

  it('shows the peak of a bar, then what was left', () => {
    const history = new ConnectionHistory();
    history.note('tcp 80', 1, at(0));
    history.note('tcp 80', 9, at(1));
    history.note('tcp 80', 2, at(1) + 1);
    expect(history.barsOf('tcp 80', at(2)).slice(-3)).toEqual([1, 9, 2]);
  });

  it('counts what a bar began with as part of its peak', () => {
    const history = new ConnectionHistory();
    history.note('tcp 80', 7, at(0));
    history.note('tcp 80', 0, at(1) + 5);
    expect(history.barsOf('tcp 80', at(2)).slice(-3)).toEqual([7, 7, 0]);
  });

  it('forgets a port that was quiet for five minutes, and no other', () => {
    const history = new ConnectionHistory();
    history.note('quiet', 0, at(0));
    history.note('busy', 1, at(0));
    history.forgetQuiet(at(historyBars + 1));
    expect(history.barsOf('quiet', at(historyBars + 1)).at(-1)).toBeNull();
    expect(history.barsOf('busy', at(historyBars + 1)).at(-1)).toBe(1);
  });

  it('agrees with remembering every moment', () => {
    const moments = fc.array(fc.record({ waitMs: fc.nat(3 * barDurationMs), count: fc.nat(20) }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(moments, (told) => {
        const history = new ConnectionHistory();
        const peaks = new Map<number, number>();
        let nowMs = startMs;
        let last: number | null = null;
        for (const { waitMs, count } of told) {
          const nextMs = nowMs + waitMs;
          if (last !== null) {
            for (let bar = barOf(nowMs); bar <= barOf(nextMs); bar += 1) raise(peaks, bar, last);
          }
          nowMs = nextMs;
          raise(peaks, barOf(nowMs), count);
          history.note('tcp 80', count, nowMs);
          last = count;
        }
        const newest = barOf(nowMs);
        const expected = Array.from(
          { length: historyBars },
          (_, index) => peaks.get(newest - historyBars + 1 + index) ?? null,
        );
        expect(history.barsOf('tcp 80', nowMs)).toEqual(expected);
      }),
    );
  });
});

function barOf(timeMs: number): number {
  return Math.floor(timeMs / barDurationMs);
}

function raise(peaks: Map<number, number>, bar: number, count: number): void {
  peaks.set(bar, Math.max(peaks.get(bar) ?? 0, count));
}
