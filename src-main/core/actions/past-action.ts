import type { RowAction } from './row-action.ts';

/** What is copied to be run or opened speaks of this machine now. */
const copiedToBeRun: readonly string[] = ['url', 'curl', 'kill', 'cut', 'free-port'];

/**
 * Whether an action makes sense for a row of another time or machine: what was cannot be opened or
 * ended, only copied and looked for.
 */
export function isPastAction({ id, deed }: Pick<RowAction, 'id' | 'deed'>): boolean {
  if (deed.kind === 'filter') return true;
  return deed.kind === 'copy' && !copiedToBeRun.some((what) => id === `copy-${what}`);
}
