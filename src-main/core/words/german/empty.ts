import type { Catalogue } from '../catalogue.ts';

/** German words for why a cell of the list shows nothing. */
export const empty = {
  service: 'Für diesen Port ist kein Dienst registriert',
  udpConnections: 'UDP kennt keine Verbindungen',
  remote: 'Noch niemand: Dieser Socket wartet auf Anrufer',
  udpState: 'UDP kennt keine Zustände',
  listens: 'Wartet auf keinem Port',
  talks: 'Hat keine Verbindungen',
  nobodyWaits: 'Hier wartet niemand mehr: Der Listener ist geschlossen',
  notAccepted: 'Ohne Nummer, bis sie angenommen wird',
  ownerAbove: 'Sein Prozess steht in der Zeile darüber',
  noOtherEnd: 'Am anderen Ende ist kein Programm dieses Rechners bekannt',
  'process-asking': 'Noch nicht mitgeteilt',
  'process-gone': 'Der Prozess ist beendet',
  'process-unknown': 'Portside war dafür nicht zu erreichen',
  'process-untold': 'Die geöffnete Tabelle sagt dazu nichts',
  'detail-forbidden': 'Nicht erlaubt: Der Benutzer von Portside darf es nicht sehen',
  'detail-kernel': 'Gibt es nicht: ein Thread des Kernels',
  'detail-ended': 'Der Prozess ist beendet; nur sein Elternprozess hat es noch nicht bemerkt',
  'detail-untold': 'Dieses System sagt das nicht',
  'detail-no-project': 'Keine Projektdatei in seinem Verzeichnis oder darüber gefunden',
  'detail-no-command': 'Der Prozess hat seine Befehlszeile geleert',
} as const satisfies Catalogue['empty'];
