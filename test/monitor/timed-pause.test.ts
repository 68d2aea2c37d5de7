import { describe, expect, it } from 'vitest';
import type { ReadingPause } from '../../src-main/core/table/reading-pause.ts';
import { timedPause } from '../../src-main/monitor/timed-pause.ts';
import { handClock } from '../support/hand-clock.ts';

function pauseOf() {
  const clock = handClock();
  const heard: (number | null | 'over')[] = [];
  const pause = timedPause(clock, (now) => heard.push(now === null ? 'over' : now.untilMs));
  const until = (untilMs: number | null): ReadingPause => ({ sinceMs: clock.nowMs(), untilMs });
  return { clock, heard, pause, until };
}

describe('timedPause', () => {
  it('ends by itself when its time has come', async () => {
    const { clock, heard, pause, until } = pauseOf();
    pause.set(until(1_300_000));
    await clock.pass(299_000);
    expect(heard).toEqual([1_300_000]);
    await clock.pass(1000);
    expect(heard).toEqual([1_300_000, 'over']);
    expect(clock.pendingTimers()).toBe(0);
  });

  it('lasts until somebody ends it where it has no end', async () => {
    const { clock, heard, pause, until } = pauseOf();
    pause.set(until(null));
    await clock.pass(24 * 3_600_000);
    expect(heard).toEqual([null]);
    pause.set(null);
    expect(heard).toEqual([null, 'over']);
  });

  it('goes by the end that was set last', async () => {
    const { clock, heard, pause, until } = pauseOf();
    pause.set(until(1_010_000));
    pause.set(until(1_060_000));
    await clock.pass(59_000);
    expect(heard).toEqual([1_010_000, 1_060_000]);
    await clock.pass(1000);
    expect(heard.at(-1)).toBe('over');
  });

  it('is over at once when its end is past', () => {
    const { heard, pause, until } = pauseOf();
    pause.set(until(1000));
    expect(heard).toEqual([1000, 'over']);
  });

  it('leaves no timer behind', () => {
    const { clock, pause, until } = pauseOf();
    pause.set(until(1_300_000));
    pause.stop();
    expect(clock.pendingTimers()).toBe(0);
  });
});
