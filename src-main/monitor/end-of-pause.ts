import type { Stop } from '../core/contract/client.ts';
import type { Clock } from './clock.ts';

/** Timers stand still while the machine sleeps and the wall clock does not, so it is looked at. */
const lookEveryMs = 20_000;

/** Calls `onEnd` once the wall clock shows `untilMs` (Unix time in milliseconds). */
export function atEndOfPause(clock: Clock, untilMs: number, onEnd: () => void): Stop {
  let stopTimer: Stop = () => undefined;
  const look = (): void => {
    const leftMs = untilMs - clock.nowMs();
    if (leftMs <= 0) onEnd();
    else stopTimer = clock.startTimer(look, Math.min(leftMs, lookEveryMs));
  };
  look();
  return () => stopTimer();
}
