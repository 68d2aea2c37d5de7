import { translate } from '../words/translate.ts';
import type { Owner, OwnerReason } from './owner.ts';
import { ownerNames } from './process-label.ts';

/** Who holds something, or why nobody is named. */
export interface Holders {
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
}

/** `nginx 811, nginx 812`, or in the language spoken the reason why nobody can be named. */
export function holdersText({ owners, ownerReason }: Holders): string {
  if (owners.length === 0) return translate(`reason.${ownerReason ?? 'unknown'}`);
  return ownerNames(owners);
}
