import type { Catalogue } from '../catalogue.ts';

/** German words for why a cell of the list shows nothing. */
export const empty = {
  service: 'Für diesen Port ist kein Dienst registriert',
  udpConnections: 'UDP kennt keine Verbindungen',
  remote: 'Noch niemand: Dieser Socket wartet auf Anrufer',
  udpState: 'UDP kennt keine Zustände',
  listens: 'Wartet auf keinem Port',
  talks: 'Hat keine Verbindungen',
} as const satisfies Catalogue['empty'];
