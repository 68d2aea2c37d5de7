import type { Catalogue } from '../catalogue.ts';

/** Was TCP-Verbindungen übertragen. */
export const traffic = {
  traffic: 'Datenmenge',
  sent: 'Gesendet',
  received: 'Empfangen',
  roundTrip: 'Umlaufzeit',
  resent: 'Nochmals gesendet',
  moving: '{amount}, zurzeit {rate} je Sekunde',
  resting: '{amount}, zurzeit nichts',
  counted: 'Gezählt',
  countedOf: '{told} von {all} Verbindungen',
  milliseconds: '{amount} ms',
  asking: 'Noch nicht gemeldet',
  unanswered: 'Portside war dafür nicht zu erreichen',
  noConnection: 'Keine Verbindung, die etwas übertragen könnte',
  perSecond: '{amount}/s',
  now: 'Zurzeit',
  receivedFull: 'Empfangene Bytes',
  sentFull: 'Gesendete Bytes',
  nowFull: 'Bytes je Sekunde',
  udp: 'Das System zählt, was TCP überträgt, nicht UDP',
  over: 'Das System zählt diese Verbindung nicht mehr',
  otherNetwork: 'Gezählt wird es in seinem eigenen Netz, das Portside nicht fragt',
} satisfies Catalogue['traffic'];
