/** English words of the help of the command line. */
export const commandLineHelp = {
  description:
    'Every socket on this machine, by local port and owning process, live and explained.\n\nWithout a command: the desktop app or, where there is none, the window in a browser.',
  versionOption: 'print the version',
  helpOption: 'print this help',
  programExamples: `Examples:
  portside                      open the window
  portside list                 who listens, who is connected, right now
  portside explain 8123         one port in plain words
  portside watch port:8123      what happens on a port, as it happens
  portside end 8123             end who waits on a port, after asking

Exit codes: 0 done, 1 no match or they differ, 2 not understood or not possible,
3 the table or the history cannot be read, 130 interrupted.`,
  filterHelp: `Filter: terms must all match, commas part alternatives, - or ! in front negates.
  node  8123  ssh               bare words: process, service, address, port
  port:3000  port:8000-8999     proc:node  pid:812  proto:udp  state:listen
  remote:10.0.0.0/8             local:127.0.0.1  scope:exposed  role:outgoing
  name:shop                     your own name of a port
  container:web                 sockets in the network of a container`,
  listSummary: 'show the socket table as it is now',
  listDescription: 'Show the socket table as it is now: ports, their processes, their sockets.',
  listFormat: 'how to write it; json is the snapshot document',
  redact: 'replace names, home folders, secrets and public addresses by pseudonyms, for sharing',
  listUnix: 'Unix-domain sockets instead; words are part of their name or process',
  listExamples: `Examples:
  portside list
  portside list port:8000-8999 -proc:node
  portside list scope:exposed --format markdown
  portside list --unix docker
  portside list --format json > before.json`,
  watchSummary: 'print what opens, changes and closes, as it happens',
  watchDescription: 'Print what opens, changes and closes, as it happens, until interrupted.',
  watchFormat: 'lines for people, or a JSON object a line',
  watchAlerts: 'what the alert rules find worth telling, and nothing else',
  interval: 'time between readings: 500ms, 2s, 1m',
  intervalDefault: 'as set, see “portside config”',
  watchExamples: `Examples:
  portside watch
  portside watch port:8123
  portside watch proc:node state:listen --interval 500ms
  portside watch --alerts
  portside watch --format ndjson > changes.ndjson`,
  explainSummary: 'say in plain words who holds a port, or why it is free',
  explainDescription:
    'Say in plain words who listens on a port, who is connected and who can reach it. If nobody listens: why a bind might still fail.',
  explainExamples: `Examples:
  portside explain 8123
  portside explain 53/udp`,
  snapshotSummary: 'save the socket table as a file',
  snapshotDescription:
    'Save the socket table as a snapshot file (JSON) and print its name. Without FILE the name is made from the time (UTC); - writes to standard output.',
  snapshotFormat: 'what to save it as; only json can be opened again',
  force: 'write over a file that is there already',
  snapshotExamples: `Examples:
  portside snapshot
  portside snapshot before.json
  portside snapshot - {'|'} gzip > before.json.gz`,
  openSummary: 'show a snapshot, or what netstat, ss or lsof wrote, as list does',
  openDescription:
    'Show a snapshot or a dump as list shows the live table: the text of netstat (Linux, Windows, macOS), ss or lsof -i, from this machine or another, in any language. - reads standard input. What the text lacks and which lines were not understood is said on standard error.',
  openExamples: `Filter: as in “portside list --help”.

Examples:
  portside open before.json
  portside open netstat.txt scope:exposed
  ssh web-1 ss -tunap {'|'} portside open - state:listen
  portside open dump.txt --format json > dump.json`,
  diffSummary: 'say what is different between two readings',
  diffDescription:
    'Say what is different between two readings: sockets that opened and closed, ports that another program holds, and what can newly or no longer be reached from the network. A and B are snapshots or dumps as open reads them, - for standard input, or the word now for the live table.',
  diffFormat: 'lines for people, a JSON document, or a table as CSV or Markdown',
  diffExamples: `Connections are compared by their endpoints, what waits by endpoint and program.
What one side cannot tell is no difference; stderr says what that was.
Filter: as in “portside list --help”.
Exit codes: 0 the same, 1 they differ.

Examples:
  portside diff before.json after.json
  portside diff before.json now state:listen
  ssh web-1 ss -tunap {'|'} portside diff yesterday.txt -`,
  configSummary: 'show or change the settings',
  configDescription:
    'Show the settings or change one of them. A Portside that runs follows at once. The beginning of a KEY will do where only one setting begins like that.',
  configReset: 'put the default of KEY back, or of all',
  configFormat: 'lines for people, or a JSON document',
  configExamples: `Examples:
  portside config                        all settings, explained
  portside config theme                  one of them
  portside config theme dark
  portside config interval 2s
  portside config names.3000 my shop     your own name for a port
  portside config --reset names.3000`,
  historySummary: 'show what opened, changed and closed before',
  historyDescription:
    'Show what opened, changed and closed while the app or portside serve ran, oldest first; with --at the table as it was.',
  historySince:
    'from this time on: 2h, 90m, 1d, 14:32, 2026-11-20, 2026-11-20T14:32 (default: all)',
  historyUntil: 'up to this time (default: now)',
  historyAt: 'the table as it was at this time',
  historyFormat: 'how to write it',
  historyExamples: `Filter: as for list.

Examples:
  portside history --since 2h
  portside history 8123 --since 1d
  portside history --port 8123
  portside history proc:node --since 09:00 --until 12:00 --format csv
  portside history --at 14:32
  portside history scope:exposed --at 2026-11-20T22:00`,
  serveSummary: 'serve the window to a browser',
  serveDescription:
    'Serve the window to a browser and print its URL, which lets one browser in, once. Only this machine can reach it unless --host says otherwise.',
  servePort: 'port to listen on; 0 takes any free one',
  serveHost: 'address to listen on (default: 127.0.0.1)',
  serveAllowActions: 'let the window end processes and start them again; it only shows otherwise',
  serveOpen: 'open the URL in the browser',
  serveExamples: `Examples:
  portside serve
  portside serve --port 4000 --open
  ssh -L 4000:127.0.0.1:4000 server npx portside serve --port 4000`,
} as const;
