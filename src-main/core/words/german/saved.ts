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
} as const satisfies Catalogue['saved'];
