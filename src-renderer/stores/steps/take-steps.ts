import { finish, type Steps } from '../../../src-main/core/steps/steps.ts';
import { startPace } from './pace.ts';
import { spareTask } from './reader-first.ts';

/** What steps came to, and the time that took of this thread, in milliseconds. */
export interface Taken<Value> {
  readonly value: Value;
  readonly tookMs: number;
}

export interface TakeOptions {
  /** For work that takes less than a frame. */
  readonly atOnce: boolean;
  readonly isWanted: () => boolean;
}

/**
 * Takes all steps: at once, or in tasks of some milliseconds that come when the reader waits for
 * nothing. null when `isWanted` said no in between.
 */
export function takeSteps<Value>(
  steps: Steps<Value>,
  { atOnce, isWanted }: TakeOptions,
): Taken<Value> | Promise<Taken<Value> | null> {
  if (!atOnce) return takeInTasks(steps, isWanted);
  const startedAtMs = performance.now();
  const value = finish(steps);
  return { value, tookMs: performance.now() - startedAtMs };
}

async function takeInTasks<Value>(
  steps: Steps<Value>,
  isWanted: () => boolean,
): Promise<Taken<Value> | null> {
  const pace = startPace(spareTask);
  let tookMs = 0;
  while (isWanted()) {
    const startedAtMs = performance.now();
    let step = steps.next();
    while (step.done !== true && !pace.isOver()) step = steps.next();
    tookMs += performance.now() - startedAtMs;
    if (step.done === true) return { value: step.value, tookMs };
    await pace.rest();
  }
  return null;
}
