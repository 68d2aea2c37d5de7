import { commandLineHelp } from './command-line-help.ts';
import { commandLineProblems } from './command-line-problems.ts';

/** English words of the command line area. `{name}` is a value; forms of a plural are parted by `|`. */
export const commandLine = {
  ...commandLineHelp,
  ...commandLineProblems,

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
} as const;
