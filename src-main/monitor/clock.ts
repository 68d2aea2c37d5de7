import type { Stop } from '../core/contract/client.ts';

/** The two clocks and the timer, so that tests can turn them by hand. */
export interface Clock {
  /** Unix time in milliseconds; jumps when it is set and when the machine slept. */
  nowMs(): number;
  /** Milliseconds since some start; never jumps. */
  monotonicMs(): number;
  /** Calls once after `delayMs`, unless stopped. */
  startTimer(callback: () => void, delayMs: number): Stop;
}

/** The clocks of this machine. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  startTimer: (callback, delayMs) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
