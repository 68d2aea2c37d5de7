import { scopeOf } from '../../src-main/core/address/scope.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { ShownFilter } from './shown-filter.ts';

/** The distinct addresses of other machines that sockets in sight are connected with. */
export function shownRemotes(
  sockets: Iterable<Socket>,
  shown: Pick<ShownFilter, 'keepsAlone'>,
): readonly string[] {
  const addresses = new Set<string>();
  for (const socket of sockets) {
    const { remote } = socket;
    if (remote === null || scopeOf(remote.address) === 'this-machine') continue;
    if (shown.keepsAlone(socket)) addresses.add(remote.address);
  }
  return [...addresses];
}
