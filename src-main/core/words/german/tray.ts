import type { Catalogue } from '../catalogue.ts';

/** German words of the tray area. */
export const tray = {
  openPorts: 'keine offenen Ports | ein offener Port | {count} offene Ports',
  reachable:
    'keiner von anderen Rechnern erreichbar | einer von anderen Rechnern erreichbar | {count} von anderen Rechnern erreichbar',
  summary: '{open} · {reachable}',
  tooltip: 'Portside: {summary}',
  starting: 'Sockettabelle wird gelesen …',
  failing: 'die Sockettabelle ist derzeit nicht lesbar; das ist der letzte Stand',
  exposedHeading: 'Von anderen Rechnern erreichbar',
  localHeading: 'Nur von diesem Rechner erreichbar',
  udpPort: '{port}/udp',
  moreOwners: '{name} +{count}',
  unnamedOwner: 'Prozess {pid}',
  range: '{first} bis {last} ({count})',
  open: 'Portside öffnen',
  quit: 'Portside beenden',
  'scope-this-machine': 'nur dieser Rechner',
  'scope-one-network': 'ein Netzwerk',
  'scope-all-networks': 'alle Netzwerke',
  'owner-other-user': 'Prozess eines anderen Benutzers',
  'owner-time-wait': 'kein Prozess',
  'owner-kernel': 'der Kernel',
  'owner-unknown': 'Besitzer nicht gefunden',
} as const satisfies Catalogue['tray'];
