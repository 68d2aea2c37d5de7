import type { Catalogue } from '../catalogue.ts';

/** Plain German meanings of the TCP states. */
export const state = {
  LISTEN: 'wartet auf Verbindungen',
  'SYN-SENT': 'ruft an, noch keine Antwort',
  'SYN-RECEIVED': 'nimmt einen Anruf an, noch nicht bestätigt',
  ESTABLISHED: 'offen, Daten können in beide Richtungen fließen',
  'FIN-WAIT-1': 'von dieser Seite geschlossen, Bestätigung der anderen steht aus',
  'FIN-WAIT-2': 'von dieser Seite geschlossen, die andere darf noch senden',
  'CLOSE-WAIT': 'von der anderen Seite geschlossen, von diesem Programm noch nicht',
  CLOSING: 'von beiden Seiten zugleich geschlossen, letzte Bestätigung steht aus',
  'LAST-ACK': 'von beiden Seiten geschlossen, letzte Bestätigung steht aus',
  'TIME-WAIT':
    'geschlossen; der Kernel behält das Endpunktpaar kurz, damit verspätete Pakete nicht schaden',
  CLOSED: 'nicht verbunden',
} as const satisfies Catalogue['state'];
