/** English words of alerts. `{name}` is a value; forms of a plural are parted by `|`. */
export const alert = {
  'port-tcp': 'TCP {port}',
  'port-udp': 'UDP {port}',
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
    '{port} opened and closed {count} times since {since}. It is open now: {who}.',
  'what-flapping-shut': '{port} opened and closed {count} times since {since}. It is closed now.',

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
