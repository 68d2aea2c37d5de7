import type { Catalogue } from '../catalogue.ts';

/** Words of the report, a page to be read without Portside. */
export const report = {
  title: 'Sockets von {host}',
  taken: 'Gelesen am {time} · {system} · von Portside',
  neverRead: 'Die Tabelle ließ sich nicht lesen · {system} · von Portside',
  filtered: 'Dieser Bericht enthält nur, was zu „{filter}“ passt.',
  portsOpen: 'offener Port | offene Ports',
  exposed: 'von anderen Rechnern erreichbar',
  connections: 'Verbindung | Verbindungen',
  services: 'Ports, an denen Programme warten',
  noServices: 'Kein Programm wartet an einem Port.',
  outgoing: 'Was Programme hier zu anderen geöffnet haben',
  noOutgoing: 'Kein Programm hat eine Verbindung nach außen.',
  left: 'Verbindungen, deren Listener geschlossen ist',
  connectionsHere: 'Eine Verbindung | {count} Verbindungen',
  unreadable:
    'Die Socket-Tabelle ließ sich nicht lesen, daher sagt diese Seite nichts über den Rechner. Die Hinweise nennen den Grund.',
  role: 'Rolle',
  local: 'Lokal',
  remote: 'Entfernt',
  state: 'Zustand',
  process: 'Prozess',
  otherEnd: 'Am anderen Ende',
  openFor: 'Offen seit',
} satisfies Catalogue['report'];
