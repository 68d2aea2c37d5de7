import type { Catalogue } from '../catalogue.ts';

/** German names of the glossary's terms. */
export const term = {
  port: 'Port',
  socket: 'Socket',
  endpoint: 'Endpunkt',
  listener: 'Listener',
  accepted: 'Angenommen',
  connection: 'Verbindung',
  bound: 'Gebunden',
  'five-tuple': '5-Tupel',
  descriptor: 'Deskriptor',
  'shared-port': 'Geteilter Port',
  interface: 'Schnittstelle',
  loopback: 'Loopback',
  'unspecified-address': 'Unspezifizierte Adresse',
  scope: 'Reichweite',
  'ephemeral-port': 'Kurzlebiger Port',
  multicast: 'Multicast',
  established: 'ESTABLISHED',
  'close-wait': 'CLOSE-WAIT',
  'time-wait': 'TIME-WAIT',
  'unix-socket': 'Unix-Domain-Socket',
} as const satisfies Catalogue['term'];
