import type { Catalogue } from '../catalogue.ts';

/** German words of the filter area. */
export const filter = {
  unknownKey:
    'Einen Filter „{what}:“ gibt es nicht. Es gibt: {keys}. Um den Text selbst zu suchen, gehört er in Anführungszeichen.',
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
  hint: {
    port: 'lokaler Port oder Bereich: 8000-8999',
    pid: 'Nummer des Prozesses',
    proc: 'Teil des Prozessnamens',
    name: 'eigener Name des Ports',
    service: 'für den Port registrierter Name',
    state: 'TCP-Zustand oder sein Anfang',
    proto: 'tcp oder udp, auch mit Familie',
    local: 'lokale Adresse, Bereich oder :Port',
    remote: 'entfernte Adresse, Bereich oder :Port',
    scope: 'wer ihn erreichen kann',
    role: 'wozu der Socket dient',
    container: 'Teil von Name oder Image eines Containers',
  },
  proposals: 'Mögliche Fortsetzungen',
  proposalKeys: '↑ ↓ wählen · Enter übernimmt · „-“ vor einem Filter blendet aus',
  countHint: 'ein Socket | {count} Sockets',
  chips: 'Filter',
  switchOff: 'Diesen Filter abschalten; er bleibt hier',
  switchOn: 'Diesen Filter wieder einschalten',
  remove: '{term} entfernen',
  removeAll: 'Alle entfernen',
  saved: 'Gespeicherte Filter',
  savedNone: 'Zuerst etwas suchen; dann lässt es sich hier unter einem Namen speichern.',
  saveAs: 'Diesen Filter speichern als',
  namePlaceholder: 'Name',
  save: 'Speichern',
  saveRefused: 'Nicht gespeichert: Platz ist für {most} Filter. Zuerst einen löschen.',
  rename: '{name} umbenennen',
  nameTaken: 'Dieser Name ist vergeben oder leer.',
  delete: '{name} löschen',
} as const satisfies Catalogue['filter'];
