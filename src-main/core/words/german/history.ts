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
  'setAside-damaged':
    'Eine beschädigte Verlaufsdatei wurde als {path} beiseitegelegt ({reason}); eine neue ist begonnen.',
  'setAside-empty':
    'Die Verlaufsdatei war leer; was vorher aufgezeichnet war, ist verloren. Sie liegt nun als {path}, eine neue ist begonnen.',
  'setAside-folder':
    'Wo die Verlaufsdatei liegt, war ein Ordner. Er liegt nun als {path}, ein neuer Verlauf ist begonnen.',
  'setAside-foreign':
    'Wo die Verlaufsdatei liegt, war die Datenbank eines anderen Programms. Sie liegt nun als {path}, ein neuer Verlauf ist begonnen.',
  leftOut:
    '{count} noch offener Socket war in {path} nicht lesbar und ist ausgelassen; alles andere ist erhalten. Die Datei ist beschädigt oder wurde von einem anderen Programm geändert. | {count} noch offene Sockets waren in {path} nicht lesbar und sind ausgelassen; alles andere ist erhalten. Die Datei ist beschädigt oder wurde von einem anderen Programm geändert.',
  keepsBreaking:
    'Die Verlaufsdatei ging {count}-mal kaputt; bis zum nächsten Start von Portside wird nichts aufgezeichnet. Der Datenträger sollte geprüft werden.',
  busy: 'Zu viele Anfragen an den Verlauf auf einmal; gleich noch einmal versuchen.',
  notWatched: 'Nicht beobachtet von {from} bis {to} ({span}): {reason}',
  between: 'irgendwann zwischen {from} und {to}',
  recordedTo: 'Bis hierher aufgezeichnet; seitdem ist nichts bekannt.',
  'gap-clock-set': 'die Uhr wurde gestellt',
  'gap-started': 'Portside begann aufzuzeichnen',
  rebooted: '{text}, und der Rechner wurde neu gestartet',
  'gapReason-not-running': 'kein Portside zeichnete auf',
  'gapReason-asleep': 'der Rechner schlief',
  'gapReason-unreadable': 'die Tabelle war nicht lesbar',
  'gapReason-no-readings': 'es kam keine Messung',
  'gapReason-paused': 'das Lesen war pausiert',
  'gapReason-not-recorded': 'es konnte nichts aufgezeichnet werden',
  nothingYet: 'Es ist noch nichts aufgezeichnet.',
  unreadableFile:
    'Der Verlauf ist nicht lesbar: {reason}. {path} wegschieben, dann beginnt ein neuer.',
  outOfReach:
    'Der Verlauf ist nicht lesbar: {path} ist unerreichbar ({code}). Portside als der Nutzer starten, der ihn aufgezeichnet hat, oder die Rechte des Ordners ändern.',
  unreadableRows:
    '{count} Eintrag des Verlaufs ist nicht lesbar und fehlt hier: {path} ist beschädigt oder wurde von einem anderen Programm geändert. | {count} Einträge des Verlaufs sind nicht lesbar und fehlen hier: {path} ist beschädigt oder wurde von einem anderen Programm geändert.',
  unreadableTitle: 'Was zu dieser Zeit aufgezeichnet wurde, ist nicht lesbar',
  unreadablePast:
    '{count} Eintrag ist nicht lesbar: Die Tabelle ist nicht vollständig. | {count} Einträge sind nicht lesbar: Die Tabelle ist nicht vollständig.',
  unreadablePort:
    '{count} Eintrag zu diesem Port ist nicht lesbar und fehlt hier. | {count} Einträge zu diesem Port sind nicht lesbar und fehlen hier.',
  unreadable: 'Der Verlauf ist nicht lesbar: {reason}',
  viewName: 'Verlauf',
  timeShown: 'Gezeigte Zeit',
  'range-hour': '1 Stunde',
  'range-sixHours': '6 Stunden',
  'range-day': '24 Stunden',
  'range-week': '7 Tage',
  'range-all': 'Alles',
  lines: 'Linien im Diagramm',
  'group-all': 'Alle Sockets',
  'group-port': 'Nach Port',
  'group-process': 'Nach Prozess',
  showTable: 'Tabelle um {time} zeigen',
  scrubber: 'Zeitpunkt',
  backToNow: 'Zurück zu jetzt',
  past: 'Die Tabelle, wie sie um {time} war',
  pastGap:
    'Nicht beobachtet von {from} bis {to}: {reason}. Das ist die Tabelle, wie sie davor war.',
  pastUnknown: 'Über diese Zeit ist nichts bekannt. Der Verlauf reicht bis {time} zurück.',
  'event-opened': 'geöffnet',
  'event-present': 'war offen',
  'event-gone': 'war zu',
  'event-changed': 'geändert',
  'event-closed': 'geschlossen',
  loading: 'Verlauf wird gelesen …',
  emptyTitle: 'In dieser Zeit ist nichts geschehen',
  emptyText:
    'Oben eine längere Zeit wählen; was sich ab jetzt öffnet, ändert oder schließt, erscheint hier.',
  noMatchTitle: 'Nichts von dem, was geschah, passt',
  noMatchText: 'Die Suche ändern oder eine längere Zeit wählen.',
  startTitle: 'Der Verlauf beginnt hier',
  startText:
    'Was sich öffnet, ändert und schließt, bleibt {days} Tage erhalten, höchstens {events} Ereignisse.',
  offTitle: 'Der Verlauf ist aus',
  switchOn: 'Verlauf einschalten',
  failedTitle: 'Der Verlauf kann nicht gezeigt werden',
  tryAgain: 'Erneut versuchen',
  searchedTo: 'Gesucht bis zurück zu {time}',
  older: 'Weiter zurück suchen',
  chart: 'Offene Sockets im Lauf der Zeit',
  further: 'und {count} weitere',
  lineAll: 'Alle Sockets',
  lineUnknown: 'Prozess unbekannt',
  tenures: 'Seit wann, und wer davor',
  tenureOpen: '{owner} seit {time}',
  tenureOpenOlder: '{owner} seit {time} oder länger',
  tenureClosed: '{owner}, {from} bis {to}',
  tenureClosedOlder: '{owner}, {from} oder früher bis {to}',
  tenureNone: 'Zu diesem Port ist nichts aufgezeichnet.',
  callers: 'Wer sich verbunden hat',
  callerLine: '{who}: einmal, {time} | {who}: {count}-mal, zuletzt {time}',
  callerOver:
    'Sie war beendet, bevor sie gesehen wurde; der Prozess ist deshalb nicht bekannt: {endpoints} | {count} waren beendet, bevor sie gesehen wurden; der Prozess ist deshalb nicht bekannt: {endpoints}',
  recorded:
    'Aufgezeichnet seit {time} · {events} Ereignis · {size} | Aufgezeichnet seit {time} · {events} Ereignisse · {size}',
  eventsLabel: 'Ereignisse, das neueste zuerst',
  notKept: 'Kein Verlauf',
  beganAnew: 'Verlauf neu begonnen',
  understood: 'Verstanden',
  readOnly: 'nur lesen',
} as const satisfies Catalogue['history'];
