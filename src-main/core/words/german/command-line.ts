import type { Catalogue } from '../catalogue.ts';

/** German words of the command line area; commands, options and filter keys stay as they are typed. */
export const commandLine = {
  portHeading: 'PORT',
  serviceHeading: 'DIENST',
  reachHeading: 'ERREICHBAR FÜR',
  remoteHeading: 'GEGENSTELLE',
  processHeading: 'PROZESS',
  countHeading: 'VERBINDUNGEN',
  ageHeading: 'OFFEN SEIT',
  outgoingTitle: 'Ausgehend: von Programmen hier geöffnet, nach Remoteport',
  'role-listener': 'Listener',
  'role-accepted': 'eingehend',
  'role-outgoing': 'ausgehend',
  'role-bound': 'gebunden',
  'scope-this-machine': 'nur dieser Rechner',
  'scope-one-network': 'ein Netzwerk',
  'scope-all-networks': 'alle Netzwerke',
  scopeNamed: 'Netzwerk von {name}',
  scopeInside: 'nur innerhalb von {name}',
  inNetwork: 'in {network}',
  leftOut:
    'Aus Platzmangel weggelassen: {columns}. Ein breiteres Terminal zeigt sie, ebenso eine Datei: „portside list > sockets.txt“.',
  nobodyWaits: 'Listener geschlossen',
  from: 'von {endpoint}',
  to: '→ {endpoint}',
  heldByRole: 'gehalten von',
  heldBy: '{process}',
  shadowRole: 'verdeckt',
  shadow: 'durch {process} auf demselben Port',
  addresses: 'keine Adresse | eine Adresse | {count} Adressen',
  unnamedProcess: '(ohne Namen)',
  'owner-other-user': 'anderer Benutzer',
  'owner-time-wait': 'kein Prozess mehr',
  'owner-kernel': 'der Kernel',
  'owner-unknown': 'Besitzer nicht gefunden',
  summary: '{ports} · {exposed} · {connections}',
  summaryPorts: 'kein Port offen | ein Port offen | {count} Ports offen',
  summaryExposed:
    'keiner aus dem Netzwerk erreichbar | einer aus dem Netzwerk erreichbar | {count} aus dem Netzwerk erreichbar',
  summaryConnections: 'keine Verbindungen | eine Verbindung | {count} Verbindungen',

  'unix-stateHeading': 'ZUSTAND',
  'unix-typeHeading': 'ART',
  'unix-processHeading': 'PROZESS',
  'unix-nameHeading': 'NAME',
  'unix-state-listening': 'wartet',
  'unix-state-connected': 'verbunden',
  'unix-state-waiting': 'noch nicht angenommen',
  'unix-state-disconnecting': 'wird getrennt',
  'unix-state-bound': 'gebunden',
  'unix-state-unconnected': 'nicht verbunden',
  'unix-unreadable': 'Unix-Domain-Sockets waren nicht lesbar. Die Hinweise darüber sagen, warum.',
  'unix-nothing':
    'Keine Treffer, und es gibt keinen Unix-Domain-Socket. | Keine Treffer: Der eine Unix-Domain-Socket wurde geprüft. | Keine Treffer: Alle {count} Unix-Domain-Sockets wurden geprüft.',
  'unix-format':
    '--unix schreibt eine Tabelle oder ndjson, nicht {format}. „portside list --format json“ enthält Unix-Domain-Sockets ebenfalls.',

  opened: 'geöffnet',
  changed: 'geändert',
  closed: 'geschlossen',
  withProcess: '{text} ({process})',
  transition: '{from} → {to}',
  openedAtTime: 'geöffnet {time}',
  wasOpen: '{text}  nach {span}',
  alert: '{title}: {what}',
  alertsUnlearned:
    'Hier wurde noch nichts gelernt: Was jetzt offen ist, gilt als üblich. Die App und „portside serve“ lernen.',
  watching:
    'Beobachtung läuft; noch kein Socket passt. Strg+C beendet. | Beobachtung läuft; jetzt passt ein Socket. Strg+C beendet. | Beobachtung läuft; jetzt passen {count} Sockets. Strg+C beendet.',

  failure: 'portside: {message}',
  note: 'Hinweis: {message} {fix}',
  broken: 'etwas ist unerwartet schiefgegangen: {reason}',
  usageProblem: '{problem}. Siehe „{help}“.',
  unknownCommand:
    'einen Befehl „{text}“ gibt es nicht. Um danach zu suchen: „portside list {text}“; alle Befehle: „portside --help“.',
  interrupted: 'unterbrochen, bevor die Tabelle gelesen war.',
  unwritable: 'die Antwort konnte nicht geschrieben werden: {reason}',
  unreadable:
    'die Sockettabelle war nicht lesbar. Die Hinweise darüber sagen, warum und was zu tun ist.',
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
    'eine Datei {file} gibt es nicht. Den Namen prüfen oder - angeben, um die Standardeingabe zu lesen.',
  'open-ENOTDIR': 'eine Datei {file} gibt es nicht: Ein Teil des Pfads ist kein Ordner.',
  'open-EISDIR': '{file} ist ein Ordner. Einen Dateinamen angeben.',
  'open-EACCES':
    '{file} darf nicht gelesen werden. An einen eigenen Ort kopieren oder die Rechte ändern.',
  'open-EPERM':
    '{file} darf nicht gelesen werden. An einen eigenen Ort kopieren oder die Rechte ändern.',
  'open-other': '{file} ist nicht lesbar ({code}).',
  diffTwoInputs:
    'nur eine der beiden Seiten kann die Standardeingabe sein. Für die andere eine Datei angeben.',
  settingsBroken:
    'Die Einstellungsdatei {path} ist nicht zu verstehen; es gelten die Standardwerte. Sie lässt sich von Hand reparieren, oder portside config ändert eine Einstellung: Dann wird sie beiseitegelegt und aufbewahrt.',
  settingsNote: 'Hinweis: {problem}',
  configUnknownKey: 'es gibt keine Einstellung „{text}“. Alle: „portside config“.',
  configSuggestKey: 'es gibt keine Einstellung „{text}“. Gemeint: {suggestions}?',
  configBadValue: '{key} kann nicht „{text}“ sein. {expected}',
  configSuggestValue: '{key} kann nicht „{text}“ sein. Gemeint: „{suggestion}“? {expected}',
  configResetOrSet: 'entweder eine Einstellung zum Zeigen oder Ändern angeben, oder --reset.',
  configUnwritten: 'nichts wurde geändert: {path} ist nicht zu schreiben ({reason}).',
  configNewer: 'ein neueres Portside hat sie geschrieben',
  configDefault: '(Vorgabe)',
  configSet: '(gesetzt)',
  configWhere: 'Gespeichert in {path}',
  windowNotBuilt:
    'das Fenster ist noch nicht gebaut. Dort, wo Portside liegt, „npm run build“ ausführen.',
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

  description:
    'Jeder Socket auf diesem Rechner, nach lokalem Port und besitzendem Prozess, live und erklärt.\n\nOhne Befehl: die Desktop-App oder, wo es keine gibt, das Fenster im Browser.',
  versionOption: 'Version ausgeben',
  helpOption: 'diese Hilfe ausgeben',
  programExamples: `Beispiele:
  portside                      das Fenster öffnen
  portside list                 wer wartet, wer verbunden ist, jetzt gerade
  portside explain 8123         ein Port in klaren Worten
  portside watch port:8123      was auf einem Port geschieht, während es geschieht
  portside end 8123             nach Rückfrage beenden, wer auf einem Port wartet

Exit-Codes: 0 fertig, 1 kein Treffer/Unterschiede, 2 unverstanden, 3 nicht lesbar.`,
  filterHelp: `Filter: Alle Begriffe müssen passen, Kommas trennen Alternativen, - oder ! verneint.
  node  8123  ssh               einfache Wörter: Prozess, Dienst, Adresse, Port
  port:3000  port:8000-8999     proc:node  pid:812  proto:udp  state:listen
  remote:10.0.0.0/8             local:127.0.0.1  scope:exposed  role:outgoing
  name:shop                     eigener Name eines Ports
  container:web                 Sockets im Netzwerk eines Containers`,
  listSummary: 'die Sockettabelle zeigen, wie sie jetzt ist',
  listDescription:
    'Zeigt die Sockettabelle, wie sie jetzt ist: Ports, ihre Prozesse, ihre Sockets.',
  listFormat: 'Ausgabeformat; json ist das Snapshot-Dokument',
  redact:
    'Namen, Benutzerordner, Geheimnisse und öffentliche Adressen durch Decknamen ersetzen, zum Weitergeben',
  listUnix: 'stattdessen Unix-Domain-Sockets; Wörter sind Teil ihres Namens oder Prozesses',
  listExamples: `Beispiele:
  portside list
  portside list port:8000-8999 -proc:node
  portside list scope:exposed --format markdown
  portside list --unix docker
  portside list --format json > before.json`,
  watchSummary: 'ausgeben, was sich öffnet, ändert und schließt',
  watchDescription:
    'Gibt aus, was sich öffnet, ändert und schließt, sobald es geschieht, bis zur Unterbrechung.',
  watchFormat: 'Zeilen für Menschen oder ein JSON-Objekt je Zeile',
  watchAlerts: 'nur was die Meldungsregeln für meldenswert halten',
  interval: 'Zeit zwischen zwei Lesungen: 500ms, 2s, 1m',
  intervalDefault: 'wie eingestellt, siehe „portside config“',
  watchExamples: `Beispiele:
  portside watch
  portside watch port:8123
  portside watch proc:node state:listen --interval 500ms
  portside watch --alerts
  portside watch --format ndjson > changes.ndjson`,
  explainSummary: 'in klaren Worten: wer einen Port hält oder warum er frei ist',
  explainDescription:
    'Sagt in klaren Worten, wer auf einem Port wartet, wer verbunden ist und wer ihn erreichen kann. Wenn niemand wartet: warum ein Bind trotzdem scheitern kann.',
  explainExamples: `Beispiele:
  portside explain 8123
  portside explain 53/udp`,
  snapshotSummary: 'die Sockettabelle als Datei speichern',
  snapshotDescription:
    'Speichert die Sockettabelle als Snapshot-Datei (JSON) und gibt ihren Namen aus. Ohne FILE entsteht der Name aus der Uhrzeit (UTC); - schreibt auf die Standardausgabe.',
  snapshotFormat: 'wie gespeichert wird; nur json lässt sich wieder öffnen',
  force: 'eine vorhandene Datei überschreiben',
  snapshotExamples: `Beispiele:
  portside snapshot
  portside snapshot before.json
  portside snapshot - {'|'} gzip > before.json.gz`,
  openSummary: 'einen Snapshot oder Text von netstat, ss, lsof zeigen wie list',
  openDescription:
    'Zeigt einen Snapshot oder Dump, wie list die Live-Tabelle zeigt: die Ausgabe von netstat (Linux, Windows, macOS), ss oder lsof -i, von diesem oder einem anderen Rechner, in jeder Sprache. - liest die Standardeingabe. Was dem Text fehlt und welche Zeilen nicht verstanden wurden, steht auf der Standardfehlerausgabe.',
  openExamples: `Filter: wie in „portside list --help“.

Beispiele:
  portside open before.json
  portside open netstat.txt scope:exposed
  ssh web-1 ss -tunap {'|'} portside open - state:listen
  portside open dump.txt --format json > dump.json`,
  diffSummary: 'sagen, was sich zwischen zwei Ständen unterscheidet',
  diffDescription:
    'Sagt, was sich zwischen zwei Ständen unterscheidet: Sockets, die geöffnet und geschlossen wurden, Ports, die ein anderes Programm hält, und was neu oder nicht mehr aus dem Netzwerk erreichbar ist. A und B sind Snapshots oder Dumps, wie open sie liest, - für die Standardeingabe oder das Wort now für die Live-Tabelle.',
  diffFormat: 'Zeilen für Menschen, ein JSON-Dokument, oder eine Tabelle als CSV oder Markdown',
  diffExamples: `Verbindungen werden nach Endpunkten verglichen, Wartendes nach Endpunkt und Programm.
Was eine Seite nicht sagen kann, ist kein Unterschied; stderr nennt es.
Filter: wie in „portside list --help“.
Exit-Codes: 0 gleich, 1 unterschiedlich.

Beispiele:
  portside diff before.json after.json
  portside diff before.json now state:listen
  ssh web-1 ss -tunap {'|'} portside diff yesterday.txt -`,
  configSummary: 'die Einstellungen zeigen oder ändern',
  configDescription:
    'Die Einstellungen zeigen oder eine davon ändern. Ein laufendes Portside folgt sofort. Der Anfang von KEY genügt, wo nur eine Einstellung so beginnt.',
  configReset: 'die Vorgabe von KEY wiederherstellen, oder von allen (all)',
  configFormat: 'Zeilen zum Lesen oder ein JSON-Dokument',
  configExamples: `Beispiele:
  portside config                        alle Einstellungen, erklärt
  portside config theme                  eine davon
  portside config theme dark
  portside config interval 2s
  portside config names.3000 mein Laden  ein eigener Name für einen Port
  portside config --reset names.3000`,
  historySummary: 'zeigen, was früher geöffnet, geändert und geschlossen wurde',
  historyDescription:
    'Zeigt, was geöffnet, geändert und geschlossen wurde, während die App oder portside serve lief, das Älteste zuerst; mit --at die Tabelle, wie sie war.',
  historySince: 'ab dieser Zeit: 2h, 90m, 1d, 14:32, 2026-11-20, 2026-11-20T14:32 (sonst: alles)',
  historyUntil: 'bis zu dieser Zeit (sonst: jetzt)',
  historyAt: 'die Tabelle, wie sie zu dieser Zeit war',
  historyFormat: 'Ausgabeformat',
  historyExamples: `Filter: wie bei list.

Beispiele:
  portside history --since 2h
  portside history 8123 --since 1d
  portside history proc:node --since 09:00 --until 12:00 --format csv
  portside history --at 14:32
  portside history scope:exposed --at 2026-11-20T22:00`,
  badTime:
    'die Zeit „{text}“ ist nicht lesbar. Möglich sind 2h, 90m oder 1d (vor), 14:32, 2026-11-20 oder 2026-11-20T14:32.',
  noHistory:
    'es ist noch nichts aufgezeichnet: Der Verlauf entsteht, während die App oder portside serve läuft. Er wird in {path} stehen.',
  historyShortened:
    'Nur die neuesten {count} Ereignisse sind gezeigt. Mit --since oder einem Filter eingrenzen.',
  historyNothing: 'In dieser Zeit ist nichts geschehen.',
  historyNothingMatches: 'Nichts, was in dieser Zeit geschah, passt.',
  historyUnknownTime: 'Über diese Zeit ist nichts bekannt. Der Verlauf reicht von {from} bis {to}.',
  serveSummary: 'das Fenster für einen Browser bereitstellen',
  serveDescription:
    'Stellt das Fenster für einen Browser bereit und gibt die URL aus, die einem Browser einmal Zugang gewährt. Nur dieser Rechner erreicht es, wenn --host nichts anderes sagt.',
  servePort: 'Port, auf dem gewartet wird; 0 nimmt einen freien',
  serveHost: 'Adresse, auf der gewartet wird (sonst 127.0.0.1)',
  serveAllowActions: 'das Fenster darf Prozesse beenden und neu starten; sonst zeigt es nur an',
  serveOpen: 'die URL im Browser öffnen',
  serveExamples: `Beispiele:
  portside serve
  portside serve --port 4000 --open
  ssh -L 4000:127.0.0.1:4000 server npx portside serve --port 4000`,
} as const satisfies Catalogue['commandLine'];
