import type { Catalogue } from '../catalogue.ts';
import { commandLineHelp } from './command-line-help.ts';
import { commandLineProblems } from './command-line-problems.ts';

/** German words of the command line area; commands, options and filter keys stay as they are typed. */
export const commandLine = {
  ...commandLineHelp,
  ...commandLineProblems,

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
} as const satisfies Catalogue['commandLine'];
