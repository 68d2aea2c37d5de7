import type { Clock } from './clock.ts';

/** Notices when the wall clock was set back: by a person, or by a time service after a wrong start. */
export interface ClockSetBack {
  /** By how many milliseconds it was set back since the last call; 0 when it was not. */
  sinceLastMs(): number;
}

/** The two clocks drift apart a little; no one notices a step smaller than this (milliseconds). */
const smallestStepMs = 500;

/**
 * Compares the wall clock with the one that never jumps. A jump ahead is none of its business:
 * after a sleep the time did pass.
 */
export function clockSetBack(clock: Pick<Clock, 'nowMs' | 'monotonicMs'>): ClockSetBack {
  let offsetMs = clock.nowMs() - clock.monotonicMs();
  return {
    sinceLastMs: () => {
      const before = offsetMs;
      offsetMs = clock.nowMs() - clock.monotonicMs();
      const stepMs = before - offsetMs;
      if (stepMs >= smallestStepMs) return stepMs;
      // A slow drift must not add up to a step, nor may many small steps be lost.
      if (stepMs > 0) offsetMs = before;
      return 0;
    },
  };
}
