/** English words of notices and errors of the command line: one line each, with what to do. */
export const commandLineProblems = {
  failure: 'portside: {message}',
  note: 'note: {message} {fix}',
  broken: 'Something broke that should not ({reason}). Try again; if it stays, please report it.',
  usageProblem: '{problem}. See “{help}”.',
  unknownCommand:
    'There is no command “{text}”. To look for it: “portside list {text}”; all commands: “portside --help”.',
  suggestCommand:
    'There is no command “{text}”. Did you mean “portside {suggestion}”? All commands: “portside --help”.',
  interrupted: 'Interrupted before the table was read.',
  unwritable: 'The answer could not be written ({reason}). Make room, or send it elsewhere.',
  unreadable: 'The socket table could not be read. The notes above say why and what to do.',
  noSockets: 'No sockets are open on this machine.',
  nothingMatches:
    'Nothing matches, and no socket is open. | Nothing matches: the one socket on this machine was looked at. | Nothing matches: all {count} sockets on this machine were looked at.',
  badInterval: '“{text}” is no interval: give 500ms, 2s or 1m, from 250ms to 1m.',
  badPort: '“{text}” is no port: give a number from 0 to 65535, such as 8123, 8123/tcp or 53/udp.',
  badServerPort: '“{text}” is no port: give a number from 0 to 65535; 0 takes any free port.',
  'snapshot-EEXIST': '{file} is there already. Give another name, or --force to write over it.',
  'snapshot-ENOENT':
    'Cannot write {file}: its folder does not exist. Make it first, or give another.',
  'snapshot-ENOTDIR': 'Cannot write {file}: a part of the path is no folder. Give another name.',
  'snapshot-EISDIR': 'Cannot write {file}: it is a folder. Give the name of a file.',
  'snapshot-EACCES': 'You may not write {file}. Give a name in a folder of your own.',
  'snapshot-EPERM': 'You may not write {file}. Give a name in a folder of your own.',
  'snapshot-EROFS': 'Cannot write {file}: that disk can only be read. Give another place.',
  'snapshot-ENOSPC': 'Cannot write {file}: the disk is full. Make room, or give another place.',
  'snapshot-ENAMETOOLONG': 'Cannot write {file}: the name is too long. Give a shorter one.',
  'snapshot-ENOTFILE':
    '{file} is a device or a pipe, not a file. To write into it: “portside snapshot - > {file}”.',
  'snapshot-other': 'Cannot write {file} ({code}). Give another place.',
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
  openNotUnderstood: 'Cannot read {file}: {reason}',
  'open-ENOENT': 'There is no file {file}. Check the name, or give - to read standard input.',
  'open-ENOTDIR': 'There is no file {file}: a part of the path is no folder. Check the name.',
  'open-EISDIR': '{file} is a folder. Give the name of a file.',
  'open-EACCES':
    'You may not read {file}. Copy it to a place of your own, or change its permissions.',
  'open-EPERM':
    'You may not read {file}. Copy it to a place of your own, or change its permissions.',
  'open-other': 'Cannot read {file} ({code}). Copy it to a place of your own, or give another.',
  diffTwoInputs: 'Standard input can only be one of the two. Give a file for the other.',
  settingsBroken:
    'The settings file {path} cannot be understood; the defaults are used. Mend it, or change a setting with portside config: then it is set aside and kept.',
  settingsNote: 'note: {problem}',
  configUnknownKey: 'There is no setting “{text}”. All of them: “portside config”.',
  configSuggestKey: 'There is no setting “{text}”. Did you mean: {suggestions}?',
  configBadValue: '{key} cannot be “{text}”. {expected}',
  configSuggestValue: '{key} cannot be “{text}”. Did you mean “{suggestion}”? {expected}',
  configResetOrSet: 'Give a setting to show or set, or --reset, not both.',
  configUnwritten:
    'Nothing was changed: {path} cannot be written ({code}). Mend its permissions or make room, or let PORTSIDE_DATA name another folder.',
  configNewer: 'Nothing was changed: a newer Portside wrote {path}. Update Portside.',
  configNoEntry: 'There is no {key}. To give it a value: “portside config {key} VALUE”.',
  configDefault: '(default)',
  configSet: '(set)',
  configWhere: 'Kept in {path}',
  windowNotBuilt: 'The window is not built yet. Run “npm run build” where Portside is.',
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
  badTime:
    'Cannot read the time “{text}”. Write 2h, 90m or 1d (ago), 14:32, 2026-11-20 or 2026-11-20T14:32.',
  noHistory:
    'Nothing has been recorded yet: history is written while the app or portside serve runs. It will be in {path}.',
} as const;
