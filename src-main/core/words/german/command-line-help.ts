import type { Translated } from '../catalogue.ts';
import type { commandLineHelp as english } from '../english/command-line-help.ts';

/** German words of the help of the command line. */
export const commandLineHelp = {
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

Exit-Codes: 0 fertig, 1 kein Treffer oder Unterschiede, 2 unverstanden oder
unmöglich, 3 Tabelle oder Verlauf nicht lesbar, 130 unterbrochen.`,
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
  portside history --port 8123
  portside history proc:node --since 09:00 --until 12:00 --format csv
  portside history --at 14:32
  portside history scope:exposed --at 2026-11-20T22:00`,
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
} as const satisfies Translated<typeof english>;
