import { setImmediate } from 'node:timers/promises';

/** A question that is put when whoever caused it is done. */
export interface LaterQuestion<Answer> {
  readonly ask: () => Promise<Answer>;
  /** What was not yet asked is not asked any more; its answer is the empty one. */
  readonly close: () => void;
}

/**
 * Asks one turn of the event loop later. To start a command keeps a thread busy for milliseconds,
 * and a reading that causes one has rows to hand on first.
 */
export function oneTurnLater<Answer>(
  ask: () => Promise<Answer>,
  empty: Answer,
): LaterQuestion<Answer> {
  let isClosed = false;
  return {
    ask: async () => {
      await setImmediate();
      return isClosed ? empty : ask();
    },
    close: () => {
      isClosed = true;
    },
  };
}
