import type { Catalogue } from '../catalogue.ts';

/** German words of the host area. */
export const host = {
  unknownRequest: 'Dieses Portside kennt die Anfrage nicht. Bitte die Seite neu laden.',
  invalidArgument: 'Portside kann den Wert zu „{name}“ nicht verwenden: {problem}',
  notThisMachine: 'Portside öffnet nur Adressen dieses Rechners; {host} gehört nicht dazu.',
  cannotOpen: 'Dieses Portside öffnet selbst keine Seiten; das macht der Browser.',
  notARemote:
    'Kein Socket hier ist gerade mit {address} verbunden, deshalb wird der Name nicht nachgeschlagen.',
  requestFailed:
    'Portside konnte „{name}“ nicht beantworten. Bitte erneut versuchen; wenn es bleibt, Portside neu starten.',
} as const satisfies Catalogue['host'];
