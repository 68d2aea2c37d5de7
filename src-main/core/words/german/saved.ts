import type { Catalogue } from '../catalogue.ts';

/** German words of the saved area: snapshots that are kept, and tables that are opened. */
export const saved = {
  gone: 'Sie ist nicht mehr da; vielleicht wurde sie gelöscht oder verschoben.',
  tooLarge:
    'sie ist größer als {megabytes} MB, mehr öffnet Portside nicht. Eine kleinere nehmen, etwa von nur einem Protokoll.',
  unreadableFile: 'Die Datei ist nicht lesbar ({code}). Die Leserechte prüfen.',
  unreadableFolder: 'Der Ordner der Snapshots ist nicht lesbar ({code}). Die Leserechte prüfen.',
  notRemoved:
    'Löschen war nicht möglich ({code}). Die Datei im Ordner der Snapshots von Hand löschen.',
  cutOff:
    'Sie bricht mittendrin ab und lässt sich nicht öffnen; vielleicht war der Datenträger voll. Am besten löschen.',
  notRead: 'Zu groß, um für diese Liste hineinzusehen. Öffnen lässt sie sich trotzdem.',
  notSaved: 'Nichts gespeichert: {folder} ist nicht beschreibbar ({code}).',
  'notSaved-starting':
    'Nichts gespeichert, denn es wurde noch nichts gelesen. Gleich noch einmal versuchen.',
  'notSaved-failing':
    'Nichts gespeichert, denn die Sockettabelle ist gerade nicht lesbar. Noch einmal versuchen, sobald sie es ist.',
  tooMany: 'Nichts gespeichert: {folder} ist voller Snapshots. Erst einige löschen.',
  binary:
    'sie ist kein Text, sondern ein Programm, ein Bild oder Ähnliches. Einen Snapshot von Portside öffnen oder eine Textdatei mit der Ausgabe von netstat, ss oder lsof -i.',
  noFile:
    'sie ist nicht lesbar. Vielleicht ist es ein Ordner, oder sie wurde verschoben oder gelöscht; eine vorhandene Datei wählen.',
  cannotOpen: '„{name}“ lässt sich nicht öffnen: {reason}',
  reading: '{name} wird gelesen …',
  readingSockets: '{name}: {done} von einem Socket | {name}: {done} von {count} Sockets',
  progress: 'Fortschritt',
  cancel: 'Abbrechen',
  readerBroke:
    'es ließ sich nicht zu Ende lesen, denn der lesende Teil von Portside hörte auf ({reason}). Noch einmal versuchen; hört er wieder auf, ein kleineres Stück davon öffnen.',
  pastedText: 'eingefügter Text',
  lineBroke: 'Portside hat nicht geantwortet: {reason}',
  pathCopied: 'Pfad kopiert: {path}',
  savedAs: 'Gespeichert als {path}',
  notNow: 'Nicht jetzt: {source}',
  lacks: 'Was sie nicht verrät',
  wrongLines:
    'Jede Zeile wurde verstanden | Eine Zeile wurde nicht verstanden | {count} Zeilen wurden nicht verstanden',
  wrongLineReason: 'Sie fehlen in dem, was {source} verrät.',
  lineNumber: 'Zeile {line}',
  otherSockets:
    'Sonst ist nichts darin. | Ein Socket anderer Art ist darin und wird nicht gezeigt. | {count} Sockets anderer Art sind darin und werden nicht gezeigt.',
  noUnix: 'Unix-Domain-Sockets wurden nicht mitgespeichert.',
  noMore:
    'Keine gespeicherte Tabelle verrät von Prozessen mehr als Namen, Nummern und ihren Start.',
  noAges: 'Es verrät nicht, seit wann seine Sockets offen waren.',
  openBefore: 'vor {time}',
  title: 'Snapshots',
  about:
    'Die Tabelle speichern, wie sie jetzt ist, oder eine von anderer Zeit oder anderem Rechner öffnen.',
  label: 'Name des Snapshots',
  labelHint: 'Name (freiwillig)',
  saveNow: 'Jetzt speichern',
  openFile: 'Datei öffnen …',
  paste: 'Text einfügen …',
  pasteTitle: 'Text eines anderen Werkzeugs',
  sockets: 'keine Sockets | ein Socket | {count} Sockets',
  'by-hand': 'von Hand gespeichert',
  'by-schedule': 'nach Zeitplan gespeichert',
  'by-somebody': 'von jemandem abgelegt',
  open: 'Öffnen',
  openNamed: '{name} öffnen',
  compareNamed: 'Mit jetzt vergleichen: {name}',
  more: 'Mehr zu {name}',
  showFile: 'Datei zeigen',
  copyPath: 'Pfad kopieren',
  remove: 'Löschen …',
  removeAsk: 'Endgültig löschen?',
  removeYes: 'Löschen',
  removeNo: 'Behalten',
  loading: 'Der Ordner wird gelesen …',
  none: 'Noch nichts gespeichert. „Jetzt speichern“ hält die Tabelle fest, wie sie ist; die Einstellungen können es regelmäßig tun.',
  list: 'Gespeicherte Snapshots',
  older:
    'Ältere liegen nicht im Ordner. | Ein älterer liegt noch im Ordner. | {count} ältere liegen noch im Ordner.',
  folder: 'Sie liegen in {folder}',
  pasteAbout:
    'Einfügen, was netstat, ss oder lsof -i auf irgendeinem Rechner geschrieben hat, oder einen Snapshot von Portside.',
  pasteHint: 'Proto Recv-Q Send-Q Lokale Adresse   Gegenadresse   Status   PID/Programm',
  back: 'Zurück zur Liste',
  pasteShow: 'Zeigen',
  dropHere: 'Einen Snapshot oder Text von netstat, ss oder lsof hier ablegen, um ihn zu öffnen',
  notLive: 'Nicht live',
  noAge: 'Das Geöffnete verrät nicht, seit wann dies offen war.',
  saveNowCommand: 'Jetzt einen Snapshot speichern',
  noticeTitle: 'Snapshot gespeichert',
  noticeFailedTitle: 'Kein Snapshot gespeichert',
  pick: '{name} zum Vergleichen auswählen',
  comparePicked: 'Die zwei vergleichen',
  pickTwo: 'Zum Vergleichen zwei Snapshots ankreuzen.',
} as const satisfies Catalogue['saved'];
