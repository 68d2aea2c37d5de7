import type { Socket } from '../socket/socket.ts';
import { scopeOf, type Scope } from './scope.ts';

/**
 * Who can reach a socket's local address. In a network of its own (a container) the unspecified
 * address means that one network, not those of the machine.
 */
export function socketScope({
  local,
  networkNamespace,
}: Pick<Socket, 'local' | 'networkNamespace'>): Scope {
  const scope = scopeOf(local.address);
  return networkNamespace !== null && scope === 'all-networks' ? 'one-network' : scope;
}
