import type { Clock } from './clock.ts';

/** Notices when the wall clock was set back: by a person, or by a time service after a wrong start. */
export interface ClockSetBack {
  /** By how many milliseconds it was set back since the last call; 0 when it was not. */
  sinceLastMs(): number;
}

/** The two clocks drift apart a little; smaller steps than this (milliseconds) add up to one. */
const smallestStepMs = 500;

/**
 * Compares the wall clock with the one that never jumps. A jump ahead is none of its business:
 * after a sleep the time did pass.
 */
export function clockSetBack(clock: Pick<Clock, 'nowMs' | 'monotonicMs'>): ClockSetBack {
  let offsetMs = clock.nowMs() - clock.monotonicMs();
  return {
    sinceLastMs: () => {
      const nowOffsetMs = clock.nowMs() - clock.monotonicMs();
      const stepMs = offsetMs - nowOffsetMs;
      if (stepMs > 0 && stepMs < smallestStepMs) return 0;
      offsetMs = nowOffsetMs;
      return Math.max(0, stepMs);
    },
  };
}
