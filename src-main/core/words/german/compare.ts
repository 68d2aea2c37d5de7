import type { Catalogue } from '../catalogue.ts';

/** German words of the compare area. */
export const compare = {
  opened: 'Geöffnet',
  closed: 'Geschlossen',
  ownerChanged: 'Anderes Programm',
  stateChanged: 'Anderer Zustand',
  newlyExposed: 'Neu aus dem Netzwerk erreichbar',
  noLongerExposed: 'Weniger aus dem Netzwerk erreichbar',
  heading: '{part} ({number})',
  noState: 'kein Zustand',
  live: 'dieser Rechner jetzt',
  same: 'Kein Unterschied: Es gibt keine Sockets zu vergleichen. | Kein Unterschied: Der eine Socket ist gleich. | Kein Unterschied: Alle {count} Sockets sind gleich.',
  sameMatching: 'Kein Unterschied bei den Treffern.',
  leftOut:
    'Alle Sockets wurden verglichen. | Ein Socket wurde nicht verglichen, weil er dort nicht vorkommen kann: {other}. | {count} Sockets wurden nicht verglichen, weil sie dort nicht vorkommen können: {other}.',
  ownerUntold:
    'Jeder Inhaber wurde verglichen. | Bei einem Socket sagt nur eine Seite, wer ihn hält: Ein anderes Programm dort fiele nicht auf. | Bei {count} Sockets sagt nur eine Seite, wer sie hält: Ein anderes Programm dort fiele nicht auf.',
  otherMachines:
    'Das sind zwei Rechner: Prozesse werden nur am Namen wiedererkannt, und Adressen, die ein Rechner für sich hat, sind verschieden.',
  wrongOrder: 'Die erste Seite ist die spätere.',
  sides: '{before}, verglichen mit {after}',
  nothing: 'Nichts ist anders.',
  difference: 'Unterschied',
  before: 'Vorher',

  'opened-listens': '{holder} wartet auf Verbindungen an {endpoint} ({protocol}), vorher nicht.',
  'opened-bound': '{holder} ist an {endpoint} ({protocol}) gebunden, vorher nicht.',
  'opened-connection':
    'Eine Verbindung von {holder} ist da, die vorher nicht da war: {endpoint} mit {remote} ({protocol}).',
  'closed-listens':
    '{holder} wartete auf Verbindungen an {endpoint} ({protocol}), jetzt nicht mehr.',
  'closed-bound': '{holder} war an {endpoint} ({protocol}) gebunden, jetzt nicht mehr.',
  'closed-connection':
    'Eine Verbindung von {holder} ist nicht mehr da: {endpoint} mit {remote} ({protocol}).',
  saidOwner: '{endpoint} ({protocol}) war {before}, ist jetzt {after}.',
  saidListens: '{endpoint} ({protocol}) war nur belegt, jetzt wird dort auf Verbindungen gewartet.',
  saidCeased:
    'An {endpoint} ({protocol}) wurde auf Verbindungen gewartet, jetzt ist er nur belegt.',
  saidReach: 'Port {port} war erreichbar: {before}. Jetzt ist er es: {after}.',
  'holder-other-user': 'ein Prozess einer anderen Person',
  'holder-time-wait': 'ein Prozess, der ihn losgelassen hat',
  'holder-kernel': 'der Kernel',
  'holder-unknown': 'ein unbekannter Prozess',
  'scope-none': 'von nirgends',
  'scope-this-machine': 'nur von diesem Rechner',
  'scope-one-network': 'aus einem Netzwerk',
  'scope-all-networks': 'aus allen Netzwerken',
} as const satisfies Catalogue['compare'];
