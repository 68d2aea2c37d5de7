import type { Catalogue } from '../catalogue.ts';

/** German words of the snapshot area. */
export const snapshot = {
  notJson: 'Das ist kein Snapshot: Die Datei ist kein JSON.',
  notSnapshot: 'Das ist kein Snapshot: „format“ ist nicht „portside-snapshot“.',
  newerVersion:
    'Dieser Snapshot hat Version {version}, dieses Portside liest bis Version {known}. Zum Öffnen Portside aktualisieren.',
  wrongField: 'Dieser Snapshot ist beschädigt: „{field}“ sollte {expected} sein.',
  missingField: 'Dieser Snapshot ist beschädigt: „{field}“ fehlt.',
  wrongTime:
    'Dieser Snapshot ist beschädigt: „{field}“ sollte eine Zeit wie 2026-11-20T22:00:00Z sein.',
  wrongReason:
    'Dieser Snapshot ist beschädigt: „{field}“ sollte sagen, warum es keine Besitzer gibt, und null sein, wo es welche gibt.',
  wrongUdpState:
    'Dieser Snapshot ist beschädigt: „{field}“ sollte null sein, da UDP keine Zustände hat.',
  protocol: 'Protokoll',
  local: 'Lokal',
  remote: 'Remote',
  state: 'Zustand',
  role: 'Rolle',
  service: 'Dienst',
  scope: 'Erreichbar für',
  processes: 'Prozess',
  noRemote: 'keine',
  thisMachine: 'nur dieser Rechner',
  oneNetwork: 'ein Netzwerk',
  allNetworks: 'alle Netzwerke',
} as const satisfies Catalogue['snapshot'];
