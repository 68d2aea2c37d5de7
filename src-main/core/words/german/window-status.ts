import type { Translated } from '../catalogue.ts';
import type { windowStatus as english } from '../english/window-status.ts';

/** German words of what the window says about its data: how old, how costly, how empty it is. */
export const windowStatus = {
  updatedAgo: 'aktualisiert vor {age}',
  lateAgo: 'zuletzt gelesen vor {age}',
  failingAgo: 'Lesen schlägt fehl · zuletzt gelesen vor {age}',
  lostAgo: 'Verbindung verloren · zuletzt gelesen vor {age}',
  pausedAgo: 'Liste angehalten · Stand vor {age}',
  starting: 'wird zum ersten Mal gelesen …',
  cost: 'Lesen kostet {percent} eines Kerns',
  costHint:
    'Prozessorzeit, die das Lesen der Sockettabelle in der letzten Minute gebraucht hat, als Anteil eines Kerns',
  ownersVisible: 'alle Besitzer sichtbar',
  ownersMissing: 'ein Besitzer nicht sichtbar | {count} Besitzer nicht sichtbar',
  ownersHidden: 'ein Besitzer verborgen | {count} Besitzer verborgen',
  notesCount: 'ein Hinweis | {count} Hinweise',
  notesTitle: 'Was nicht gelesen werden konnte, und warum',
  statusLine: 'Status',

  lostTitle: 'Diese Daten sind veraltet.',
  lostText:
    'Die Verbindung zu Portside ist verloren; zuletzt gelesen vor {age}. Neuer Versuch läuft …',
  lostNeverText: 'Die Verbindung zu Portside ist verloren. Neuer Versuch läuft …',
  failingTitle: 'Diese Daten sind veraltet.',
  lateText:
    'Seit {age} wurde nichts gelesen. Der Rechner ist vielleicht sehr beschäftigt oder schläft.',
  pausedText: 'Liste vor {age} angehalten: Sie steht in diesem Fenster still, gelesen wird weiter.',
  pausedWaiting: 'seither keine Änderung | seither eine Änderung | seither {count} Änderungen',

  loading: 'Die Sockettabelle wird zum ersten Mal gelesen …',
  emptyTitle: 'Auf diesem Rechner ist kein Socket offen',
  emptyText:
    'Sobald ein Programm einen Port oder eine Verbindung öffnet, erscheint es hier. Es ist nichts zu tun.',
  nothingTitle: 'Keine Treffer',
  nothingText:
    'Keiner der {count} Sockets auf diesem Rechner passt zu dem, was hier eingestellt ist:',
  nothingSearch: 'Suche: {text}',
  nothingOpen: 'nur offene Ports',
  nothingExposed: 'nur Ports, die aus dem Netzwerk erreichbar sind',
  nothingRemote: 'nur Sockets mit Gegenstelle',
  nothingConnected: 'nur Ports mit Verbindungen',
  clearFilters: 'Alles anzeigen',
  failedTitle: 'Die Sockettabelle ist nicht lesbar',
  failedText: 'Portside versucht es weiter; sobald es gelingt, erscheint die Tabelle hier.',
  refusedTitle: 'Dieser Browser hat keinen Zugang',
  refusedText:
    'Der Link zu dieser Seite wurde schon benutzt, oder Portside wurde seither neu gestartet. Jeder Link gilt einmal, für einen Browser.',
  refusedFix:
    'Einen neuen Link aus dem Terminal nehmen, in dem Portside läuft, oder Portside neu starten:',
  refusedRetry: 'Erneut versuchen',
} as const satisfies Translated<typeof english>;
