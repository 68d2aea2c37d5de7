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
  'heading-all-networks': 'Von allen Netzwerken erreichbar',
  'heading-one-network': 'Von einem Netzwerk erreichbar',
  'heading-this-machine': 'Nur von diesem Rechner erreichbar',
  justOpened: 'gerade geöffnet',
  udpPort: '{port}/udp',
  moreOwners: '{name} +{count}',
  process: '{name} ({pid})',
  unnamedOwner: 'Prozess {pid}',
  range: '{first} bis {last}',
  show: 'In Portside zeigen',
  openUrl: '{what} öffnen',
  copy: '{what} kopieren',
  end: '{what} beenden …',
  alerts:
    'Keine Meldungen in der letzten Stunde | Eine Meldung in der letzten Stunde | {count} Meldungen in der letzten Stunde',
  alertsSnoozed: 'Meldungen stumm bis {time}',
  'snooze-hour': 'Meldungen eine Stunde stumm',
  'snooze-tomorrow': 'Meldungen bis morgen früh stumm',
  wake: 'Wieder melden',
  open: 'Portside öffnen',
  quit: 'Portside beenden',
  'owner-other-user': 'Prozess eines anderen Benutzers',
  'owner-time-wait': 'kein Prozess',
  'owner-kernel': 'der Kernel',
  'owner-unknown': 'Besitzer nicht gefunden',
} as const satisfies Catalogue['tray'];
