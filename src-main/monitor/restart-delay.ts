/** How long to wait before a worker that died is started again. */
export interface RestartDelay {
  /** For a worker that lived `livedMs` milliseconds: 250 ms at first, doubled up to 30 s. */
  afterLifeOf(livedMs: number): number;
}

const shortestMs = 250;
const longestMs = 30_000;
/** One that lived this long was not started in vain, and the next death counts as the first. */
const healthyLifeMs = 60_000;

/** A delay that remembers how many workers in a row died young. */
export function restartDelay(): RestartDelay {
  let nextMs = shortestMs;
  return {
    afterLifeOf: (livedMs) => {
      const delayMs = livedMs >= healthyLifeMs ? shortestMs : nextMs;
      nextMs = Math.min(longestMs, delayMs * 2);
      return delayMs;
    },
  };
}
