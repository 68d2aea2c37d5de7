import { ownNameOf, ownNameOfSocket } from '../settings/own-names.ts';
import type { NameablePort } from '../settings/port-name.ts';
import { type Endpoint, formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';

/** A port as sentences have it: its number and, where the user has one, their name for it. */
export function namedPort(place: NameablePort): number | string {
  const name = ownNameOf(place);
  return name === null ? place.port : `${place.port} (${name})`;
}

/** The endpoint a socket talks to, with the user's name for the port that it called. */
export function namedRemote(socket: Socket, remote: Endpoint): string {
  const name = socket.role === 'outgoing' ? ownNameOfSocket(socket) : null;
  return name === null ? formatEndpoint(remote) : `${formatEndpoint(remote)} (${name})`;
}

/** The own port of a socket that waits or was called; a client's tells nobody anything. */
export function namedLocalPort({
  role,
  protocol,
  local,
  networkNamespace,
}: Socket): number | string {
  if (role === 'outgoing') return local.port;
  return namedPort({ protocol, port: local.port, networkNamespace });
}
