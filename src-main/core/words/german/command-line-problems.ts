import type { Translated } from '../catalogue.ts';
import type { commandLineProblems as english } from '../english/command-line-problems.ts';

/** German words of notices and errors of the command line: one line each, with what to do. */
export const commandLineProblems = {
  failure: 'portside: {message}',
  note: 'Hinweis: {message} {fix}',
  broken:
    'Etwas ist unerwartet schiefgegangen ({reason}). Noch einmal versuchen; bleibt es dabei, bitte melden.',
  usageProblem: '{problem}. Siehe „{help}“.',
  unknownCommand:
    'Einen Befehl „{text}“ gibt es nicht. Um danach zu suchen: „portside list {text}“; alle Befehle: „portside --help“.',
  suggestCommand:
    'Einen Befehl „{text}“ gibt es nicht. Gemeint: „portside {suggestion}“? Alle Befehle: „portside --help“.',
  interrupted: 'Unterbrochen, bevor die Tabelle gelesen war.',
  unwritable:
    'Die Antwort konnte nicht geschrieben werden ({reason}). Platz schaffen oder sie anderswohin schicken.',
  unreadable:
    'Die Sockettabelle war nicht lesbar. Die Hinweise darüber sagen, warum und was zu tun ist.',
  noSockets: 'Auf diesem Rechner ist kein Socket offen.',
  nothingMatches:
    'Keine Treffer, und kein Socket ist offen. | Keine Treffer: Der eine Socket auf diesem Rechner wurde geprüft. | Keine Treffer: Alle {count} Sockets auf diesem Rechner wurden geprüft.',
  badInterval: '„{text}“ ist kein Abstand: 500ms, 2s oder 1m angeben, von 250ms bis 1m.',
  badPort:
    '„{text}“ ist kein Port: eine Zahl von 0 bis 65535 angeben, etwa 8123, 8123/tcp oder 53/udp.',
  badServerPort:
    '„{text}“ ist kein Port: eine Zahl von 0 bis 65535 angeben; 0 nimmt einen freien Port.',
  'snapshot-EEXIST':
    '{file} gibt es schon. Einen anderen Namen angeben oder mit --force überschreiben.',
  'snapshot-ENOENT':
    '{file} ist nicht schreibbar: Den Ordner gibt es nicht. Ihn zuerst anlegen oder einen anderen angeben.',
  'snapshot-ENOTDIR':
    '{file} ist nicht schreibbar: Ein Teil des Pfads ist kein Ordner. Einen anderen Namen angeben.',
  'snapshot-EISDIR': '{file} ist nicht schreibbar: Es ist ein Ordner. Einen Dateinamen angeben.',
  'snapshot-EACCES':
    '{file} darf nicht geschrieben werden. Einen Namen in einem eigenen Ordner angeben.',
  'snapshot-EPERM':
    '{file} darf nicht geschrieben werden. Einen Namen in einem eigenen Ordner angeben.',
  'snapshot-EROFS':
    '{file} ist nicht schreibbar: Der Datenträger ist schreibgeschützt. Einen anderen Ort angeben.',
  'snapshot-ENOSPC':
    '{file} ist nicht schreibbar: Der Datenträger ist voll. Platz schaffen oder einen anderen Ort angeben.',
  'snapshot-ENAMETOOLONG':
    '{file} ist nicht schreibbar: Der Name ist zu lang. Einen kürzeren angeben.',
  'snapshot-ENOTFILE':
    '{file} ist ein Gerät oder eine Pipe, keine Datei. So wird dorthin geschrieben: „portside snapshot - > {file}“.',
  'snapshot-other': '{file} ist nicht schreibbar ({code}). Einen anderen Ort angeben.',
  standardInput: 'Standardeingabe',
  openSource:
    'Gelesen als {source}: keine Sockets. | Gelesen als {source}: ein Socket. | Gelesen als {source}: {count} Sockets.',
  openNamed: '{name}: {line}',
  openLack: 'Hinweis: {lack}',
  openOthers:
    'Sockets anderer Art sind nicht enthalten. | Ein Socket anderer Art (Unix-Domain, raw) wurde ausgelassen. | {count} Sockets anderer Art (Unix-Domain, raw) wurden ausgelassen.',
  openWrong:
    'Alle Zeilen wurden verstanden. | Eine Zeile wurde nicht verstanden und ausgelassen. | {count} Zeilen wurden nicht verstanden und ausgelassen.',
  openWrongLine: '  Zeile {line}: {text}',
  openNoSockets: 'Es sind keine Sockets darin.',
  openNothingMatches:
    'Keine Treffer, und es ist kein Socket darin. | Keine Treffer: Der eine Socket darin wurde geprüft. | Keine Treffer: Alle {count} Sockets darin wurden geprüft.',
  openPaste:
    'Den Text hier einfügen, dann Strg+D in einer eigenen Zeile drücken (Windows: Strg+Z, Eingabetaste).',
  openTooLarge:
    '{file} ist größer als {megabytes} MB, und das ist keine Sockettabelle. Nur den Teil angeben, der eine ist.',
  openNotUnderstood: '{file} ist nicht lesbar: {reason}',
  'open-ENOENT':
    'Eine Datei {file} gibt es nicht. Den Namen prüfen oder - angeben, um die Standardeingabe zu lesen.',
  'open-ENOTDIR':
    'Eine Datei {file} gibt es nicht: Ein Teil des Pfads ist kein Ordner. Den Namen prüfen.',
  'open-EISDIR': '{file} ist ein Ordner. Einen Dateinamen angeben.',
  'open-EACCES':
    '{file} darf nicht gelesen werden. An einen eigenen Ort kopieren oder die Rechte ändern.',
  'open-EPERM':
    '{file} darf nicht gelesen werden. An einen eigenen Ort kopieren oder die Rechte ändern.',
  'open-other':
    '{file} ist nicht lesbar ({code}). An einen eigenen Ort kopieren oder eine andere angeben.',
  diffTwoInputs:
    'Nur eine der beiden Seiten kann die Standardeingabe sein. Für die andere eine Datei angeben.',
  settingsBroken:
    'Die Einstellungsdatei {path} ist nicht zu verstehen; es gelten die Standardwerte. Sie lässt sich von Hand reparieren, oder portside config ändert eine Einstellung: Dann wird sie beiseitegelegt und aufbewahrt.',
  settingsNote: 'Hinweis: {problem}',
  configUnknownKey: 'Es gibt keine Einstellung „{text}“. Alle: „portside config“.',
  configSuggestKey: 'Es gibt keine Einstellung „{text}“. Gemeint: {suggestions}?',
  configBadValue: '{key} kann nicht „{text}“ sein. {expected}',
  configSuggestValue: '{key} kann nicht „{text}“ sein. Gemeint: „{suggestion}“? {expected}',
  configResetOrSet: 'Entweder eine Einstellung zum Zeigen oder Ändern angeben, oder --reset.',
  configUnwritten:
    'Nichts wurde geändert: {path} ist nicht zu schreiben ({code}). Die Rechte ändern, Platz schaffen oder mit PORTSIDE_DATA einen anderen Ordner nennen.',
  configNewer:
    'Nichts wurde geändert: Ein neueres Portside hat {path} geschrieben. Portside aktualisieren.',
  configNoEntry: '{key} gibt es nicht. So bekommt es einen Wert: „portside config {key} WERT“.',
  configDefault: '(Vorgabe)',
  configSet: '(gesetzt)',
  configWhere: 'Gespeichert in {path}',
  windowNotBuilt:
    'Das Fenster ist noch nicht gebaut. Dort, wo Portside liegt, „npm run build“ ausführen.',
  serving:
    'Im Browser öffnen: Der Link gewährt einem Browser einmal Zugang. Eingabetaste: neuer Link, Strg+C beendet.',
  'start-installing':
    'Electron für die Desktop-App wird einmalig geladen; das dauert bis zu zwei Minuten.',
  'start-noDisplay':
    'Kein Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt): Das Fenster kommt in den Browser.',
  'start-remote':
    'Über SSH verbunden, ein Fenster wäre dort nicht zu sehen: Das Fenster kommt in den Browser.',
  'start-root':
    'Electron läuft nicht als root: Das Fenster kommt in den Browser. Als anderer Benutzer startet die Desktop-App.',
  'start-notBuilt':
    'Die Desktop-App ist nicht gebaut („npm run build“ holt das nach): Das Fenster kommt in den Browser.',
  'start-noElectron':
    'Electron ist nicht installiert und war nicht zu laden: Das Fenster kommt in den Browser. „node node_modules/electron/install.js“ zeigt, warum.',
  'start-failed': 'Electron endete sofort ({reason}): Das Fenster kommt in den Browser.',
  badTime:
    'Die Zeit „{text}“ ist nicht lesbar. Möglich sind 2h, 90m oder 1d (vor), 14:32, 2026-11-20 oder 2026-11-20T14:32.',
  noHistory:
    'Es ist noch nichts aufgezeichnet: Der Verlauf entsteht, während die App oder portside serve läuft. Er wird in {path} stehen.',
} as const satisfies Translated<typeof english>;
