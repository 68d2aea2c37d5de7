/** English words of the command line area. `{name}` is a value; forms of a plural are parted by `|`. */
export const commandLine = {
  // The table of `list`
  portHeading: 'PORT',
  serviceHeading: 'SERVICE',
  reachHeading: 'REACHABLE FROM',
  remoteHeading: 'REMOTE',
  processHeading: 'PROCESS',
  countHeading: 'CONNECTIONS',
  ageHeading: 'OPEN FOR',
  outgoingTitle: 'Outgoing: opened by programs here, by remote port',
  'role-listener': 'listener',
  'role-accepted': 'accepted',
  'role-outgoing': 'outgoing',
  'role-bound': 'bound',
  'scope-this-machine': 'this machine only',
  'scope-one-network': 'one network',
  'scope-all-networks': 'all networks',
  scopeNamed: 'network of {name}',
  scopeInside: 'inside {name} only',
  inNetwork: 'in {network}',
  leftOut:
    'Left out for want of room: {columns}. A wider terminal shows them, and so does a file: “portside list > sockets.txt”.',
  nobodyWaits: 'listener closed',
  from: 'from {endpoint}',
  to: '→ {endpoint}',
  heldByRole: 'held by',
  heldBy: '{process}',
  shadowRole: 'shadowed',
  shadow: 'by {process} on the same port',
  addresses: 'no address | one address | {count} addresses',
  unnamedProcess: '(no name)',
  'owner-other-user': 'another user’s',
  'owner-time-wait': 'no process left',
  'owner-kernel': 'the kernel',
  'owner-unknown': 'owner not found',
  summary: '{ports} · {exposed} · {connections}',
  summaryPorts: 'no port open | one port open | {count} ports open',
  summaryExposed:
    'none reachable from the network | one reachable from the network | {count} reachable from the network',
  summaryConnections: 'no connections | one connection | {count} connections',

  // The table of `list --unix`
  'unix-stateHeading': 'STATE',
  'unix-typeHeading': 'TYPE',
  'unix-processHeading': 'PROCESS',
  'unix-nameHeading': 'NAME',
  'unix-state-listening': 'listening',
  'unix-state-connected': 'connected',
  'unix-state-waiting': 'not accepted yet',
  'unix-state-disconnecting': 'disconnecting',
  'unix-state-bound': 'bound',
  'unix-state-unconnected': 'not connected',
  'unix-unreadable': 'Unix-domain sockets could not be read. The notes above say why.',
  'unix-nothing':
    'Nothing matches, and there is no Unix-domain socket. | Nothing matches: the one Unix-domain socket was looked at. | Nothing matches: all {count} Unix-domain sockets were looked at.',
  'unix-format':
    '--unix writes a table or ndjson, not {format}. “portside list --format json” has Unix-domain sockets too.',

  // Lines of `watch`
  opened: 'opened',
  changed: 'changed',
  closed: 'closed',
  withProcess: '{text} ({process})',
  transition: '{from} → {to}',
  openedAtTime: 'opened {time}',
  wasOpen: '{text}  after {span}',
  alert: '{title}: {what}',
  alertsUnlearned:
    'Nothing was learned here yet: what is open now is taken for usual. The app and “portside serve” learn.',
  watching:
    'Watching; no socket matches yet. Ctrl+C ends. | Watching; one socket matches now. Ctrl+C ends. | Watching; {count} sockets match now. Ctrl+C ends.',

  // Notices and errors: one line each, with what to do
  failure: 'portside: {message}',
  note: 'note: {message} {fix}',
  broken: 'something broke that should not: {reason}',
  usageProblem: '{problem}. See “{help}”.',
  unknownCommand:
    'there is no command “{text}”. To look for it: “portside list {text}”; all commands: “portside --help”.',
  interrupted: 'interrupted before the table was read.',
  unwritable: 'the answer could not be written: {reason}',
  unreadable: 'the socket table could not be read. The notes above say why and what to do.',
  noSockets: 'No sockets are open on this machine.',
  nothingMatches:
    'Nothing matches, and no socket is open. | Nothing matches: the one socket on this machine was looked at. | Nothing matches: all {count} sockets on this machine were looked at.',
  badInterval: '“{text}” is no interval: give 500ms, 2s or 1m, from 250ms to 1m.',
  badPort: '“{text}” is no port: give a number from 0 to 65535, such as 8123, 8123/tcp or 53/udp.',
  badServerPort: '“{text}” is no port: give a number from 0 to 65535; 0 takes any free port.',
  'snapshot-EEXIST': '{file} is there already. Give another name, or --force to write over it.',
  'snapshot-ENOENT':
    'cannot write {file}: its folder does not exist. Make it first, or give another.',
  'snapshot-ENOTDIR': 'cannot write {file}: a part of the path is no folder. Give another name.',
  'snapshot-EISDIR': 'cannot write {file}: it is a folder. Give the name of a file.',
  'snapshot-EACCES': 'you may not write {file}. Give a name in a folder of your own.',
  'snapshot-EPERM': 'you may not write {file}. Give a name in a folder of your own.',
  'snapshot-EROFS': 'cannot write {file}: that disk can only be read. Give another place.',
  'snapshot-ENOSPC': 'cannot write {file}: the disk is full. Make room, or give another place.',
  'snapshot-ENAMETOOLONG': 'Cannot write {file}: the name is too long. Give a shorter one.',
  'snapshot-ENOTFILE':
    '{file} is a device or a pipe, not a file. To write into it: “portside snapshot - > {file}”.',
  'snapshot-other': 'cannot write {file} ({code}). Give another place.',
  standardInput: 'standard input',
  openSource:
    'Read as {source}: no sockets. | Read as {source}: one socket. | Read as {source}: {count} sockets.',
  openNamed: '{name}: {line}',
  openLack: 'note: {lack}',
  openOthers:
    'It has no sockets of other kinds. | One socket of another kind (Unix-domain, raw) was left out. | {count} sockets of other kinds (Unix-domain, raw) were left out.',
  openWrong:
    'All lines were understood. | One line was not understood and left out. | {count} lines were not understood and left out.',
  openWrongLine: '  line {line}: {text}',
  openNoSockets: 'There are no sockets in it.',
  openNothingMatches:
    'Nothing matches, and there is no socket in it. | Nothing matches: the one socket in it was looked at. | Nothing matches: all {count} sockets in it were looked at.',
  openPaste:
    'Paste the text here, then press Ctrl+D on a line of its own (Windows: Ctrl+Z, Enter).',
  openTooLarge:
    '{file} is larger than {megabytes} MB, which no socket table is. Give the part that is one.',
  openNotUnderstood: 'cannot read {file}: {reason}',
  'open-ENOENT': 'there is no file {file}. Check the name, or give - to read standard input.',
  'open-ENOTDIR': 'there is no file {file}: a part of the path is no folder.',
  'open-EISDIR': '{file} is a folder. Give the name of a file.',
  'open-EACCES':
    'you may not read {file}. Copy it to a place of your own, or change its permissions.',
  'open-EPERM':
    'you may not read {file}. Copy it to a place of your own, or change its permissions.',
  'open-other': 'cannot read {file} ({code}).',
  diffTwoInputs: 'standard input can only be one of the two. Give a file for the other.',
  settingsBroken:
    'The settings file {path} cannot be understood; the defaults are used. Mend it, or change a setting with portside config: then it is set aside and kept.',
  settingsNote: 'note: {problem}',
  configUnknownKey: 'there is no setting “{text}”. All of them: “portside config”.',
  configSuggestKey: 'there is no setting “{text}”. Did you mean: {suggestions}?',
  configBadValue: '{key} cannot be “{text}”. {expected}',
  configSuggestValue: '{key} cannot be “{text}”. Did you mean “{suggestion}”? {expected}',
  configResetOrSet: 'give a setting to show or set, or --reset, not both.',
  configUnwritten: 'nothing was changed: {path} cannot be written ({reason}).',
  configNewer: 'a newer Portside wrote it',
  configDefault: '(default)',
  configSet: '(set)',
  configWhere: 'Kept in {path}',
  windowNotBuilt: 'the window is not built yet. Run “npm run build” where Portside is.',
  serving: 'Open it in a browser: the link lets one in, once. Enter makes a new one, Ctrl+C ends.',
  'start-installing': 'Fetching Electron for the desktop app, once; this takes up to two minutes.',
  'start-noDisplay':
    'No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): serving to a browser.',
  'start-remote': 'You came through SSH and would not see a window here: serving to a browser.',
  'start-root':
    'Electron does not run as root: serving to a browser. As another user the desktop app starts.',
  'start-notBuilt': 'The desktop app is not built (“npm run build” does it): serving to a browser.',
  'start-noElectron':
    'Electron is not installed and could not be fetched: serving to a browser. “node node_modules/electron/install.js” shows why.',
  'start-failed': 'Electron ended at once ({reason}): serving to a browser.',

  // Help
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

Exit codes: 0 done, 1 no match or they differ, 2 not understood, 3 the table cannot be read.`,
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
  portside history proc:node --since 09:00 --until 12:00 --format csv
  portside history --at 14:32
  portside history scope:exposed --at 2026-11-20T22:00`,
  badTime:
    'cannot read the time “{text}”. Write 2h, 90m or 1d (ago), 14:32, 2026-11-20 or 2026-11-20T14:32.',
  noHistory:
    'nothing has been recorded yet: history is written while the app or portside serve runs. It will be in {path}.',
  historyShortened: 'Only the newest {count} events are shown. Say less with --since or a filter.',
  historyNothing: 'Nothing happened in that time.',
  historyNothingMatches: 'Nothing that happened in that time matches.',
  historyUnknownTime: 'Nothing is known of that time. The history goes from {from} to {to}.',
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
