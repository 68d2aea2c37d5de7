import type { Catalogue } from '../catalogue.ts';

/** German words of the Unix area: the view of Unix-domain sockets. */
export const unix = {
  nameless: 'ohne Namen',
  otherEndUnknown: 'nicht bekannt',
  otherEndNone: 'Noch niemand: Er wartet',
  socket: 'Unix-Domain-Socket',
  sockets: 'Unix-Domain-Socket | Unix-Domain-Sockets',
  listening: 'warten',
  read: 'gelesen vor {age}',
  readNow: 'Jetzt neu lesen',
  failed: 'Das letzte Lesen schlug fehl; dies ist der Stand davor.',
  nothing: 'Unix-Domain-Sockets haben weder Port noch Adresse: Wörter, proc: und pid: finden sie.',
  failedTitle: 'Unix-Domain-Sockets lassen sich nicht lesen',
  failedText: 'Portside versucht es weiter, solange diese Ansicht offen ist.',
  emptyTitle: 'Kein Unix-Domain-Socket ist offen',
  emptyText: 'Sobald ein Programm einen öffnet, erscheint er hier.',
  'meaning-listening':
    'Wartet auf Verbindungen anderer Programme dieses Rechners. Kein anderer Rechner erreicht ihn.',
  'meaning-connected': 'Eine offene Verbindung zwischen zwei Programmen dieses Rechners.',
  'meaning-waiting': 'Eine Verbindung, die das wartende Programm noch nicht angenommen hat.',
  'meaning-disconnecting': 'Eine Verbindung, die gerade geschlossen wird.',
  'meaning-bound': 'Hat einen Namen und nimmt an, was andere Programme dieses Rechners senden.',
  'meaning-unconnected': 'Geöffnet, aber noch ohne Namen und Verbindung.',
  leftOut:
    'Aus Platzmangel weggelassen: {columns}. Ein breiteres Terminal zeigt sie, ebenso eine Datei: „portside list --unix > sockets.txt“.',
} as const satisfies Catalogue['unix'];
