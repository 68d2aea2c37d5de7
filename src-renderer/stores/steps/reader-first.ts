import { nextTask } from './next-task.ts';

let waits = 0;
let served = Promise.resolve();
let serve = (): void => undefined;

/**
 * Says that the reader waits for what they asked for; work that can wait stands back until then.
 * Returns how to say, once, that they have it.
 */
export function readerWaits(): () => void {
  waits += 1;
  if (waits === 1) served = new Promise((resolve) => (serve = resolve));
  let mine = 1;
  return () => {
    waits -= mine;
    if (mine === 1 && waits === 0) serve();
    mine = 0;
  };
}

/** Resolves in a task of its own, at a time when the reader waits for nothing. */
export async function spareTask(): Promise<void> {
  await nextTask();
  while (waits > 0) {
    await served;
    await nextTask();
  }
}
