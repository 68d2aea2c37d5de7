import type { Clock } from '../../src-main/monitor/clock.ts';

/** Clocks that stand still until a test turns them. */
export interface HandClock extends Clock {
  /** Lets time pass: timers that fall due are called in order, and what they await is awaited. */
  pass(durationMs: number): Promise<void>;
  /** Sets the wall clock alone, as a sleep or a person does. */
  jump(byMs: number): void;
  pendingTimers(): number;
}

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** Starts at wall time 1,000,000 and monotonic time 0. */
export function handClock(): HandClock {
  const timers = new Set<Timer>();
  let monotonicMs = 0;
  let offsetMs = 1_000_000;

  const nextDue = (untilMs: number): Timer | undefined =>
    [...timers]
      .filter(({ dueMs }) => dueMs <= untilMs)
      .sort((one, other) => one.dueMs - other.dueMs)[0];

  return {
    nowMs: () => monotonicMs + offsetMs,
    monotonicMs: () => monotonicMs,
    startTimer: (callback, delayMs) => {
      const timer = { dueMs: monotonicMs + delayMs, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: async (durationMs) => {
      const untilMs = monotonicMs + durationMs;
      await settle();
      for (let due = nextDue(untilMs); due !== undefined; due = nextDue(untilMs)) {
        timers.delete(due);
        monotonicMs = Math.max(monotonicMs, due.dueMs);
        due.callback();
        await settle();
      }
      monotonicMs = untilMs;
    },
    jump: (byMs) => {
      offsetMs += byMs;
    },
    pendingTimers: () => timers.size,
  };
}

/** Lets every promise that can go on do so. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
