import { scopeOf } from '../address/scope.ts';
import type { Socket } from '../socket/socket.ts';

/** The client end of a connection within this machine; its other end stands under a port. */
export function isLoopbackClient({ role, remote }: Socket): boolean {
  return role === 'outgoing' && remote !== null && scopeOf(remote.address) === 'this-machine';
}
