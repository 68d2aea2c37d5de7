import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { connectionsInState } from './explain-connections.ts';
import { listText } from './list-text.ts';

/** Says what is to be said of connections that were opened from here, taken together. */
export function explainCalls(outgoing: readonly Socket[]): readonly Phrase[] {
  return [
    ...sameService(outgoing),
    ...connectionsInState(outgoing, 'CLOSE-WAIT', 'callCloseWait'),
    ...connectionsInState(outgoing, 'TIME-WAIT', 'portTimeWait'),
  ];
}

/** The service with the most connections: they differ in the local port alone. */
function sameService(outgoing: readonly Socket[]): readonly Phrase[] {
  const ports = new Map<string, number[]>();
  for (const { protocol, local, remote } of outgoing) {
    if (remote === null || protocol === 'udp') continue;
    const endpoint = formatEndpoint(remote);
    ports.set(endpoint, [...(ports.get(endpoint) ?? []), local.port]);
  }
  const [most] = [...ports].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (most === undefined || most[1].length < 2) return [];
  const [endpoint, localPorts] = most;
  const sorted = localPorts.toSorted((a, b) => a - b);
  const values = { count: sorted.length, endpoint, ports: listText(sorted) };
  return [{ key: 'explain.sameService', values }];
}
