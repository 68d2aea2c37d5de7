/** English words of the settings: their names, what they do, what they may be, what went wrong. */
export const settings = {
  title: 'Settings',
  intro: 'Every change takes effect at once.',
  done: 'Done',
  undo: 'Undo',
  resetAll: 'Reset all',
  reset: 'Reset',
  resetOne: 'Reset “{title}”',
  keptIn: 'Kept in {path}',
  never: 'never',
  unitDays: 'days',
  unitEvents: 'events',
  unitMinutes: 'minutes',
  nameOf: 'Name of port {port}',
  forgetName: 'Forget the name of port {port}',
  newPort: 'Port to name',
  newName: 'Name',
  portPlaceholder: '3000',
  namePlaceholder: 'my shop',
  addName: 'Add',
  noteCount: 'no notes on the settings | one note on the settings | {count} notes on the settings',
  sections: 'Sections of the settings',
  'section-general': 'General',
  'section-desktop': 'Desktop',
  'section-names': 'Ports',
  'section-alerts': 'Alerts',
  'section-history': 'History',
  'source-file': 'Set by you',
  'source-run': 'For this run only: it could not be stored',
  'source-command': 'For this run only: asked for on the command line',
  'choice-theme-system': 'As the system',
  'choice-theme-light': 'Light',
  'choice-theme-dark': 'Dark',
  'choice-trayTitle-off': 'Nothing',
  'choice-trayTitle-open': 'Open ports',
  'choice-trayTitle-exposed': 'Exposed ports',
  'choice-language-system': 'As the system',
  'choice-language-en': 'English',
  'choice-language-de': 'Deutsch',
  'choice-language-zh-Hans': '简体中文',

  'title-intervalMs': 'Time between readings',
  'about-intervalMs':
    'How soon something new is shown. Reading never takes more than 2% of a core, so on a busy machine it may come less often.',
  'expected-intervalMs': 'Give a time from 250 ms to 1 minute, such as 500ms, 2s or 1m.',
  'title-closeToTray': 'Keep running when the window is closed',
  'about-closeToTray':
    'Closing the window leaves Portside watching from the tray. Off, closing the window ends it.',
  'expected-closeToTray': 'Give true or false.',
  'title-startAtLogin': 'Start at login',
  'about-startAtLogin': 'Portside starts in the tray, without its window, when you log in.',
  'expected-startAtLogin': 'Give true or false.',
  'title-trayTitle': 'Number in the menu bar',
  'about-trayTitle':
    'On macOS a number can stand beside the icon: how many ports are open, or how many of them other machines can reach.',
  'expected-trayTitle': 'Give off, open or exposed.',
  'title-theme': 'Theme',
  'about-theme': 'Light or dark, or whichever the system has right now.',
  'expected-theme': 'Give system, light or dark.',
  'title-language': 'Language',
  'about-language': 'The language of the window, the tray and the command line.',
  'expected-language': 'Give system, en, de or zh-Hans.',
  'title-names': 'Names of ports',
  'about-names': 'Your own name for a port, shown wherever the port is.',
  'expected-names':
    'Give a port (3000, 3000/tcp, 53/udp) and a name of at most 60 characters on one line.',
  'title-alerts-enabled': 'Alerts',
  'about-alerts-enabled':
    'Tells you when something happens that a rule or a watched port asks for.',
  'expected-alerts-enabled': 'Give true or false.',
  'title-alerts-rules': 'Rules',
  'about-alerts-rules': 'What you want to be told of: a kind of event and a filter.',
  'expected-alerts-rules':
    'Give a list of rules, each with an id, enabled, a kind (new-listener, newly-exposed, watched or first-network) and a filter.',
  'title-alerts-snoozedUntil': 'Alerts snoozed until',
  'about-alerts-snoozedUntil': 'Until then alerts are kept but nobody is disturbed.',
  'expected-alerts-snoozedUntil': 'Give a time such as 2026-11-20T22:00:00.000Z.',
  'title-alerts-watchedPorts': 'Watched ports',
  'about-alerts-watchedPorts': 'You are told when one of these ports opens or closes.',
  'expected-alerts-watchedPorts': 'Give a list of ports, such as 3000 or 53/udp.',
  'title-history-enabled': 'Remember what happened',
  'about-history-enabled':
    'Keeps on this machine which sockets opened and closed, so that you can look back.',
  'expected-history-enabled': 'Give true or false.',
  'title-history-maxAgeDays': 'Forget after',
  'about-history-maxAgeDays': 'What is older than so many days is deleted.',
  'expected-history-maxAgeDays': 'Give a number of days from 1 to 3650.',
  'title-history-maxEvents': 'Remember at most',
  'about-history-maxEvents': 'When there are more events than this, the oldest are deleted.',
  'expected-history-maxEvents': 'Give a number from 1000 to 50000000.',
  'title-history-snapshotEveryMinutes': 'Keep a whole snapshot',
  'about-history-snapshotEveryMinutes':
    'Saves the whole table into the folder “snapshots” of the data folder every so many minutes, to compare with later (portside diff). Those older than history is kept are deleted, and the oldest beyond 2,500 files or one gigabyte.',
  'expected-history-snapshotEveryMinutes': 'Give a number of minutes from 1 to 10080.',

  'cannot-browserTray':
    'A browser closes its own tabs, and Portside runs on in its terminal. The desktop app has this.',
  'cannot-browserLogin':
    'The browser host is started in a terminal. The desktop app can start at login.',
  'cannot-browserTitle': 'The browser host has no icon in the menu bar. The desktop app has one.',
  'cannot-noTitle': 'Only the menu bar of macOS shows text beside an icon.',
  'cannot-noTray': 'This desktop has no tray, so closing the window ends Portside.',
  'cannot-noLoginItem': 'This system gives Portside no way to start at login.',

  'problem-broken':
    'The settings file cannot be understood. What stood before stands until it is mended or deleted.',
  'problem-aside':
    'The settings file could not be understood. It is kept as {file}; delete that when it is of no use to you.',
  'problem-newer':
    'A newer Portside (settings version {version}) wrote the settings file. What this one knows is used; changes last until it ends.',
  'problem-values':
    'The settings file has values that cannot be used for: {keys}. The defaults stand.',
  'problem-unreadable':
    'The settings file cannot be read ({reason}). The defaults stand, and changes last until Portside ends.',
  'problem-unwritable':
    'The settings could not be written ({reason}). Changes last until Portside ends.',
  'file-newer':
    'A newer Portside (settings version {version}) wrote {path}. What this one knows of it is used; to change settings, update Portside.',
  'file-unreadable':
    'The settings file {path} cannot be read ({reason}); the defaults are used. Mend its permissions.',
} as const;
