import { describe, expect, it } from 'vitest';
import { silenceWatch } from '../../src-main/monitor/silence-watch.ts';
import { handClock } from '../support/hand-clock.ts';

function watched() {
  const clock = handClock();
  const silences: number[] = [];
  const watch = silenceWatch(clock, () => silences.push(clock.monotonicMs()));
  return { clock, silences, watch };
}

describe('silenceWatch', () => {
  it('says nothing before anything is expected', async () => {
    const { clock, silences } = watched();
    await clock.pass(3_600_000);
    expect(silences).toEqual([]);
  });

  it('is patient beyond what was expected, then calls once', async () => {
    const { clock, silences, watch } = watched();
    watch.expectWithin(10_000);
    await clock.pass(74_999);
    expect(silences).toEqual([]);
    await clock.pass(600_000);
    expect(silences).toEqual([75_000]);
  });

  it('starts anew with every word it hears', async () => {
    const { clock, silences, watch } = watched();
    for (let word = 0; word < 20; word += 1) {
      watch.expectWithin(1000);
      await clock.pass(50_000);
    }
    expect(silences).toEqual([]);
  });

  it('gives a machine that wakes with all timers due time to speak', async () => {
    const { clock, silences, watch } = watched();
    watch.expectWithin(0);
    await clock.pass(60_000);
    watch.expectWithin(0);
    await clock.pass(30_000);
    expect(silences).toEqual([]);
  });

  it('leaves no timer behind', () => {
    const { clock, watch } = watched();
    watch.expectWithin(1000);
    watch.stop();
    expect(clock.pendingTimers()).toBe(0);
  });
});
