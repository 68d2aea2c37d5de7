import type { Owner } from '../socket/owner.ts';
import { processLabel } from '../socket/process-label.ts';

const mostShown = 5;

/** Joins items for a sentence; of a long list it shows the first ones and how many are left. */
export function listText(items: readonly (string | number)[]): string {
  const shown = items.slice(0, mostShown).join(', ');
  const left = items.length - mostShown;
  return left > 0 ? `${shown}, … (+${left})` : shown;
}

export function processLabels(owners: readonly Owner[]): string {
  return listText(owners.map(processLabel));
}
