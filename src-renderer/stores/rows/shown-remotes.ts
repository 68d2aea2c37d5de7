import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { isWithinMachine } from '../../../src-main/core/socket/within-machine.ts';
import type { ShownFilter } from '../search/shown-filter.ts';

/** The distinct addresses of other machines that sockets in sight are connected with. */
export function shownRemotes(
  sockets: Iterable<Socket>,
  shown: Pick<ShownFilter, 'keepsAlone'>,
): readonly string[] {
  const addresses = new Set<string>();
  for (const socket of sockets) {
    const { remote } = socket;
    if (remote === null || isWithinMachine(socket)) continue;
    if (shown.keepsAlone(socket)) addresses.add(remote.address);
  }
  return [...addresses];
}
