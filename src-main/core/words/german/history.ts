import type { Catalogue } from '../catalogue.ts';

/** What history says of itself, in German. */
export const history = {
  off: 'Der Verlauf ist in den Einstellungen ausgeschaltet.',
  nodeTooOld: 'Der Verlauf braucht Node {needed} oder neuer; das hier ist Node {version}.',
  otherRecords: 'Ein anderes Portside zeichnet auf; dieses liest, was es schreibt.',
  writtenByNewer:
    'Der Verlauf wurde von einem neueren Portside geschrieben (Format {found}, dieses kennt {known}). Portside aktualisieren oder {path} beiseitelegen, um einen neuen Verlauf zu beginnen.',
  diskFull:
    'Der Datenträger ist voll. Der Verlauf bleibt im Speicher und wird geschrieben, sobald Platz ist; die Datei ist {path}.',
  unwritable: 'Der Verlauf kann nicht nach {path} geschrieben werden: {reason}',
  threadLost:
    'Der Thread, der den Verlauf führt, wurde unerwartet beendet ({reason}) und wird neu gestartet.',
  setAside:
    'Eine beschädigte Verlaufsdatei wurde als {path} beiseitegelegt ({reason}); eine neue ist begonnen.',
  busy: 'Zu viele Anfragen an den Verlauf auf einmal; gleich noch einmal versuchen.',
  nothingYet: 'Es ist noch nichts aufgezeichnet.',
  unreadable: 'Der Verlauf ist nicht lesbar: {reason}',
} as const satisfies Catalogue['history'];
