import type { ThreadTask } from './main-thread-tasks.ts';

/**
 * The longest task of each second in which there was one, by `costOf`. Thousands of tasks a second
 * do next to nothing; the longest one is what a reader waits for.
 */
export function longestEachSecond(
  tasks: readonly ThreadTask[],
  costOf: (task: ThreadTask) => number,
): readonly number[] {
  const longest = new Map<number, number>();
  for (const task of tasks) {
    const second = Math.floor(task.startMs / 1000);
    longest.set(second, Math.max(longest.get(second) ?? 0, costOf(task)));
  }
  return [...longest.values()];
}
