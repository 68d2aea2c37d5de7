import type { Catalogue } from '../catalogue.ts';

/** German words of the filter area. */
export const filter = {
  unknownKey:
    '„{what}:“ gibt es hier nicht. Bekannt sind: {keys}. Um den Text selbst zu suchen, gehört er in Anführungszeichen.',
  valueMissing: 'Nach „{what}:“ muss etwas folgen.',
  nothingThere: 'Hier steht nichts, wonach gesucht werden kann.',
  openQuote: 'Dieses Anführungszeichen wird nicht geschlossen.',
  badNumber:
    '„{value}“ passt nicht zu {what}: Erwartet wird eine Zahl oder ein Bereich wie 8000-8999.',
  numberTooHigh: '„{value}“ passt nicht zu {what}: Der höchste Wert ist {highest}.',
  rangeBackwards: 'Dieser Bereich läuft rückwärts: {first} ist größer als {last}.',
  badAddress:
    '„{value}“ ist keine Adresse: Erwartet wird etwas wie 127.0.0.1, [::1]:80 oder :443 oder ein Bereich wie 10.0.0.0/8.',
  badRange: '„{value}“ ist kein Adressbereich: Erwartet wird etwas wie 10.0.0.0/8 oder fe80::/10.',
  unknownState:
    'Einen Zustand „{value}“ gibt es nicht. Möglich sind etwa listen, established, time-wait oder close-wait.',
  unknownValue: '„{value}“ passt nicht zu „{what}:“. Möglich sind: {choices}.',
} as const satisfies Catalogue['filter'];
