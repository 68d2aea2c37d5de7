import { scopeOf } from '../address/scope.ts';
import { serviceName } from '../port/service-name.ts';
import { ownNameOfSocket } from '../settings/own-names.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Filter } from './filter.ts';

/**
 * A filter for a bare word: part of a process name, a service name, the user's own name of a port, an
 * address, a port or the name of a container or other network, in any case. `localhost` also means every loopback address.
 */
export function matchWord(word: string): Filter {
  const wanted = word.toLowerCase();
  return (socket) =>
    holdsName(socket, wanted) ||
    isCalled(socket, wanted) ||
    (serviceOf(socket)?.includes(wanted) ?? false) ||
    formatEndpoint(socket.local).includes(wanted) ||
    (socket.remote !== null && formatEndpoint(socket.remote).includes(wanted)) ||
    isInNetwork(socket, wanted) ||
    (wanted === 'localhost' && scopeOf(socket.local.address) === 'this-machine');
}

/** True when `wanted` (lower case) is part of the user's own name of the socket's port. */
export function isCalled(socket: Socket, wanted: string): boolean {
  return ownNameOfSocket(socket)?.toLowerCase().includes(wanted) ?? false;
}

/** True when a process that holds the socket, or held it last, has `wanted` (lower case) in its name. */
export function holdsName(socket: Socket, wanted: string): boolean {
  const named = ({ name }: { readonly name: string }) => name.toLowerCase().includes(wanted);
  return socket.owners.some(named) || socket.formerOwners.some(named);
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
