import type { Catalogue } from '../catalogue.ts';

/** German words of the compare area. */
export const compare = {
  opened: 'Geöffnet',
  closed: 'Geschlossen',
  ownerChanged: 'Anderes Programm',
  stateChanged: 'Anderer Zustand',
  newlyExposed: 'Neu aus dem Netzwerk erreichbar',
  heading: '{part} ({number})',
  noState: 'kein Zustand',
  live: 'dieser Rechner jetzt',
  same: 'Kein Unterschied: Es gibt keine Sockets zu vergleichen. | Kein Unterschied: Der eine Socket ist gleich. | Kein Unterschied: Alle {count} Sockets sind gleich.',
  sameMatching: 'Kein Unterschied bei den Treffern.',
  leftOut:
    'Alle Sockets wurden verglichen. | Ein Socket wurde nicht verglichen, weil er dort nicht vorkommen kann: {other}. | {count} Sockets wurden nicht verglichen, weil sie dort nicht vorkommen können: {other}.',
} as const satisfies Catalogue['compare'];
