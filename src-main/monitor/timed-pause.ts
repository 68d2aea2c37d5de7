import type { Stop } from '../core/contract/client.ts';
import type { ReadingPause } from '../core/table/reading-pause.ts';
import type { Clock } from './clock.ts';
import { atEndOfPause } from './end-of-pause.ts';

/** A pause that ends by itself where it has an end. */
export interface TimedPause {
  /** Replaces the pause that holds; null ends it. */
  readonly set: (pause: ReadingPause | null) => void;
  /** Whatever holds then holds on. */
  readonly stop: Stop;
}

/** Nothing is paused. `onPause` is called with each pause set, and with null when it is over. */
export function timedPause(
  clock: Clock,
  onPause: (pause: ReadingPause | null) => void,
): TimedPause {
  let stopTimer: Stop = () => undefined;

  const set = (pause: ReadingPause | null): void => {
    stopTimer();
    onPause(pause);
    const untilMs = pause?.untilMs ?? null;
    if (untilMs !== null) stopTimer = atEndOfPause(clock, untilMs, () => set(null));
  };

  return { set, stop: () => stopTimer() };
}
