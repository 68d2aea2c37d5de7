import type { Clock } from '../../src-main/monitor/clock.ts';

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** A clock that skips every wait: as soon as nothing else is to do the next timer is due. */
export interface CompressedClock extends Clock {
  /** No timer fires until `resume`. */
  pause(): void;
  resume(): void;
}

/** Starts at the wall clock's time. The hours of a monitor pass in the minutes its work takes. */
export function compressedClock(): CompressedClock {
  const startedAtMs = Date.now();
  const timers = new Set<Timer>();
  let passedMs = 0;
  let isAwake = false;
  let isPaused = false;

  const fireNext = (): void => {
    isAwake = false;
    if (isPaused) return;
    const [next] = [...timers].sort((one, other) => one.dueMs - other.dueMs);
    if (next === undefined) return;
    timers.delete(next);
    passedMs = Math.max(passedMs, next.dueMs);
    next.callback();
    wake();
  };

  const wake = (): void => {
    if (isAwake || isPaused || timers.size === 0) return;
    isAwake = true;
    setImmediate(fireNext);
  };

  return {
    nowMs: () => startedAtMs + passedMs,
    monotonicMs: () => passedMs,
    startTimer: (callback, delayMs) => {
      const timer = { dueMs: passedMs + delayMs, callback };
      timers.add(timer);
      wake();
      return () => void timers.delete(timer);
    },
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      isPaused = false;
      wake();
    },
  };
}
