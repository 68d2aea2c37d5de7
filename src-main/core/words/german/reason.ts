import type { Catalogue } from '../catalogue.ts';

/** German words for why a socket shows no owner. */
export const reason = {
  'other-user': 'eines anderen Benutzers · nicht einsehbar',
  'time-wait': 'kein Prozess: geschlossen, vom Kernel kurz behalten',
  kernel: 'vom Kernel selbst gehalten',
  unknown: 'Besitzer nicht gefunden',
} as const satisfies Catalogue['reason'];
