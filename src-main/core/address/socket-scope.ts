import type { Socket } from '../socket/socket.ts';
import { scopeOf, type Scope } from './scope.ts';

/** What Linux, where alone sockets are bound to an interface by name, calls its loopback. */
export const loopbackName = 'lo';

/**
 * Who can reach a socket's local address. In a network of its own (a container) the unspecified
 * address means that one network, not those of the machine; of a socket bound to an interface, the
 * network of that one.
 */
export function socketScope({
  local,
  networkNamespace,
  binding,
}: Pick<Socket, 'local' | 'networkNamespace' | 'binding'>): Scope {
  const scope = scopeOf(local.address);
  const interfaceName = binding?.interfaceName ?? null;
  if (interfaceName !== null && scope === 'all-networks') {
    return interfaceName === loopbackName ? 'this-machine' : 'one-network';
  }
  return networkNamespace !== null && scope === 'all-networks' ? 'one-network' : scope;
}
