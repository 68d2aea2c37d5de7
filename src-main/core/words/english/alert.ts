/** English words of alerts. `{name}` is a value; forms of a plural are parted by `|`. */
export const alert = {
  'port-tcp': 'TCP {port}',
  'port-udp': 'UDP {port}',
  portNamed: '{port} “{name}”',
  program: '{name} ({pid})',
  someone: 'a process that may not be seen',
  'scope-this-machine': 'this machine only',
  'scope-one-network': 'one network',
  'scope-all-networks': 'every network',

  'title-exposed': '{port} can be reached from the network',
  'title-new-listener': '{port} is open, for the first time',
  'title-opened': '{port} opened',
  'title-closed': '{port} closed',
  'title-called': '{program} talks to the network, for the first time',
  'title-many': 'One alert | {count} alerts',

  'what-exposed': '{who} waits on {address}, which can be reached from {scope}.',
  'what-new-listener': '{who} waits on {address}; reachable from {scope}.',
  'what-opened': '{who} waits on {address}; reachable from {scope}.',
  'what-closed': 'Nobody waits on {address} any more; it was {who}.',
  'what-called': '{who} has a connection to {address}.',
  'what-flapping-open':
    '{port} opened or closed {count} times since {since}. It is open now: {who}.',
  'what-flapping-shut': '{port} opened or closed {count} times since {since}. It is closed now.',

  'why-exposed-new': 'Told because {program} was never seen on this port before.',
  'why-exposed-further': 'Told because until now it could be reached from {known} at most.',
  'why-exposed-start':
    'Told because it opened while Portside was not running, and other machines can reach it.',
  'why-new-listener': 'Told because {program} was never seen waiting on this port.',
  'why-new-listener-start':
    'Told because it opened while Portside was not running and was never seen before.',
  'why-opened': 'Told because you watch this port.',
  'why-closed': 'Told because you watch this port.',
  'why-called': 'Told because {program} was never seen talking to another machine.',

  'todo-exposed':
    'If others are not meant to reach it, bind it to 127.0.0.1 or end the process. If they are, nothing is to be done.',
  'todo-new-listener': 'If you started it, nothing is to be done. If not, look at the process.',
  'todo-opened': 'Nothing is to be done, if you expected it.',
  'todo-closed': 'If it should be running, start it again; its log may say why it ended.',
  'todo-called': 'If you do not know the program, look at its path and who started it.',

  fine: 'This is fine',

  button: 'No open alerts | {count} open alert | {count} open alerts',
  panel: 'Alerts',
  show: 'Show',
  close: 'Close',
  failed: 'That could not be done: {problem}',
  mute: 'Not about this program',
  'muteHint-exposed': 'Never again tell that {program} can be reached',
  'muteHint-new-listener': 'Never again tell that {program} waits on a new port',
  'muteHint-called': 'Never again tell that {program} talks to the network',
  'muted-exposed': 'Not told: where {program} can be reached',
  'muted-new-listener': 'Not told: where {program} waits',
  'muted-called': 'Not told: that {program} talks to the network',
  'muted-all': 'Not told: anything of {program}',
  unmute: 'Tell again',
  allFine: 'All fine',
  rules: 'Rules…',
  off: 'Alerts are off.',
  turnOn: 'Turn on',
  nothing: 'Nothing to tell.',
  learning: 'What is usual here is learned with the first reading.',
  learned:
    'What was open at {time} was taken for usual: one program on a port. | What was open at {time} was taken for usual: {count} programs on ports.',
  known: 'One program on a port is known here. | {count} programs on ports are known here.',
  keptElsewhere:
    'Another Portside with the same settings finds the alerts. They are the same here; when it ends, this one goes on.',
  earlier: 'One taken for fine | {count} taken for fine',
  silence: 'Snooze',
  'snooze-hour': 'for an hour',
  'snooze-tomorrow': 'until tomorrow morning',
  silentUntil: 'Snoozed until {time}; alerts are kept here.',
  wake: 'Tell again',
  browserNotices: 'Tell me through the browser too, while this page is hidden',
  browserRefuses: 'This browser refuses notifications for this page; its settings can change that.',
  rulesTitle: 'What you are told of',
  rulesIntro:
    'Portside remembers which program waited on which port, and from where it could be reached. It tells only what was never so before.',
  'kind-newly-exposed': 'A port becomes reachable from other machines',
  'about-newly-exposed':
    'Told when a program lets other machines reach a port on which it could not be reached before.',
  'kind-new-listener': 'A program waits on a new port',
  'about-new-listener':
    'Told when a program waits on a port on which it was never seen. Ports that nobody chose (dynamic ones) count as one.',
  'kind-watched': 'A watched port opens or closes',
  'about-watched':
    'Told each time; a program that only starts again is not told of. Without a filter it says nothing.',
  'kind-first-network': 'A program talks to the network for the first time',
  'about-first-network':
    'Told when a program that was never seen to do so opens a connection to another machine.',
  ruleOn: 'Rule is on',
  ruleKind: 'Kind of event',
  removeRule: 'Remove this rule',
  onlyFor: 'Only for',
  filterHint: 'everything, or as in the search: proc:node -port:3000',
  saysNothing: 'Without a filter this rule says nothing.',
  rehearsed:
    'It would have told nothing in the last hour. | It would have told once in the last hour. | It would have told {count} times in the last hour.',
  addRule: 'Add a rule',
  usualRules: 'Usual rules',
  tooManyRules: 'There are as many rules as Portside takes. Remove one first.',
  watched: 'Watched ports',
  aboutWatched: 'You are told each time one of these opens or closes.',
  unwatch: 'Stop watching {port}',
  watchPort: 'Port to watch',
  portHint: '5432 or 53/udp',
  watch: 'Watch',
  noPort: 'Give a port from 0 to 65535, such as 5432 or 53/udp.',

  'problem-broken':
    'The file of alerts could not be read and could not be moved away. What is usual here is learned anew.',
  'problem-setAside':
    'The file of alerts could not be read and was kept as {file}. What is usual here is learned anew.',
  'problem-newer':
    'A newer Portside wrote the file of alerts. What is learned in this run is not kept.',
  'problem-unreadable':
    'The file of alerts may not be read ({reason}). What is learned in this run is not kept.',
  'problem-unwritable':
    'What was learned could not be written down ({reason}). It will be asked for anew after a restart.',

  more: 'and one more | and {count} more',
} as const;
