import { scopeOf } from '../address/scope.ts';
import { serviceName } from '../port/service-name.ts';
import { ownNameOfSocket } from '../settings/own-names.ts';
import { formatEndpoint, type Endpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Filter } from './filter.ts';

/**
 * A filter for a bare word: part of a process name, a service name, the user's own name of a port, an
 * address, a port or the name of a container or other network, in any case. `localhost` also means every loopback address.
 */
export function matchWord(word: string): Filter {
  const wanted = word.toLowerCase();
  const isAt = endpointTest(wanted);
  return (socket) =>
    holdsName(socket, wanted) ||
    isCalled(socket, wanted) ||
    (serviceOf(socket)?.includes(wanted) ?? false) ||
    isAt(socket.local) ||
    (socket.remote !== null && isAt(socket.remote)) ||
    isInNetwork(socket, wanted) ||
    (wanted === 'localhost' && scopeOf(socket.local.address) === 'this-machine');
}

/**
 * Whether an endpoint as people type it has the text in it. Only a text with a colon or a bracket
 * can reach from the address into the port: for any other, endpoints are not written out.
 */
function endpointTest(wanted: string): (endpoint: Endpoint) => boolean {
  if (/[:[\]]/.test(wanted)) return (endpoint) => formatEndpoint(endpoint).includes(wanted);
  const isNumber = /^\d*$/.test(wanted);
  return ({ address, port }) =>
    address.includes(wanted) || (isNumber && String(port).includes(wanted));
}

/** True when `wanted` (lower case) is part of the user's own name of the socket's port. */
export function isCalled(socket: Socket, wanted: string): boolean {
  return ownNameOfSocket(socket)?.toLowerCase().includes(wanted) ?? false;
}

/** True when a process that holds the socket, or held it last, has `wanted` (lower case) in its name. */
export function holdsName(socket: Socket, wanted: string): boolean {
  return isAnyNamed(socket.owners, wanted) || isAnyNamed(socket.formerOwners, wanted);
}

function isAnyNamed(owners: Socket['owners'], wanted: string): boolean {
  for (const { name } of owners) if (name.toLowerCase().includes(wanted)) return true;
  return false;
}

/** True when `wanted` (lower case) is part of the name of the socket's network, as of a container. */
export function isInNetwork({ networkNamespace }: Socket, wanted: string): boolean {
  if (networkNamespace === null) return false;
  const { containerName, containerImage, label } = networkNamespace;
  return [containerName, containerImage, label].some(
    (name) => name?.toLowerCase().includes(wanted) ?? false,
  );
}

/** The service a socket is about, in lower case: a client's is the remote one. */
export function serviceOf(socket: Socket): string | null {
  const endpoint = socket.role === 'outgoing' ? (socket.remote ?? socket.local) : socket.local;
  return serviceName(socket.protocol, endpoint.port)?.toLowerCase() ?? null;
}
