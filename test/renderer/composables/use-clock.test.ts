import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, watch } from 'vue';
import { startClock, type Clock } from '../../../src-renderer/composables/use-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(10_000);
});

afterEach(() => vi.useRealTimers());

function start(): { readonly clock: Clock; readonly stop: () => void } {
  const scope = effectScope();
  const clock = scope.run(() => startClock(Date.now));
  if (clock === undefined) throw new Error('no scope');
  return { clock, stop: () => scope.stop() };
}

describe('the clock', () => {
  it('tells the time it was started at', () => {
    const { clock } = start();
    expect([clock.tickMs.value, clock.secondMs.value]).toEqual([10_000, 10_000]);
  });

  it('ticks five times a second, and once a second for what needs no more', () => {
    const { clock } = start();
    let ticks = 0;
    let seconds = 0;
    watch(clock.tickMs, () => (ticks += 1), { flush: 'sync' });
    watch(clock.secondMs, () => (seconds += 1), { flush: 'sync' });
    vi.advanceTimersByTime(10_000);
    expect(ticks).toBe(50);
    expect(seconds).toBe(10);
    expect(clock.secondMs.value).toBe(20_000);
  });

  it('stops with its scope', () => {
    const { stop } = start();
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
