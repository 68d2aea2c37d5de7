import type { Stop } from '../core/contract/client.ts';
import type { Clock } from './clock.ts';

/** Notices a thread that still runs but says nothing any more. */
export interface SilenceWatch {
  /** The thread spoke, or was started: what it says next should come within so many milliseconds. */
  expectWithin(durationMs: number): void;
  readonly stop: Stop;
}

/** Readings that take this much longer than planned happen on a machine under load. */
const patienceMs = 60_000;
/** A machine that wakes finds all its timers due, and its threads have yet to speak. */
const wakingMs = 5000;

/** Calls `onSilence` once each time the thread stays silent for too long. */
export function silenceWatch(clock: Clock, onSilence: () => void): SilenceWatch {
  let stopTimer: Stop = () => undefined;

  const startTimer = (callback: () => void, delayMs: number): void => {
    stopTimer();
    stopTimer = clock.startTimer(callback, delayMs);
  };

  return {
    expectWithin: (durationMs) => {
      const askAgain = (): void => startTimer(onSilence, wakingMs);
      startTimer(askAgain, durationMs + patienceMs);
    },
    stop: () => stopTimer(),
  };
}
