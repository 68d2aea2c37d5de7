import { nextTask } from './next-task.ts';

/** Well under a frame of 16 ms, so that what the reader does has its turn within one. */
const taskMs = 6;
/** Reading the clock costs as much as looking at a socket. */
const looksPerClock = 128;

/** Parts long work into tasks of some milliseconds. */
export interface Pace {
  /** True when this task has had its time. */
  readonly isOver: () => boolean;
  /** The same, cheap enough to ask at every item. */
  readonly isSpent: () => boolean;
  /** Goes on in another task. */
  readonly rest: () => Promise<void>;
}

/** Starts counting the time of this task; `wait` brings the next one. */
export function startPace(wait: () => Promise<void> = nextTask): Pace {
  let untilMs = performance.now() + taskMs;
  let looks = 0;
  const isOver = (): boolean => performance.now() >= untilMs;
  return {
    isOver,
    isSpent() {
      looks += 1;
      return looks % looksPerClock === 0 && isOver();
    },
    async rest() {
      await wait();
      untilMs = performance.now() + taskMs;
    },
  };
}
