import { translate } from '../words/translate.ts';
import type { Scope } from './scope.ts';

const words = {
  'this-machine': 'snapshot.thisMachine',
  'one-network': 'snapshot.oneNetwork',
  'all-networks': 'snapshot.allNetworks',
} as const;

/** From where something is reached, as exported tables and reports say it. */
export function scopeText(scope: Scope): string {
  return translate(words[scope]);
}
