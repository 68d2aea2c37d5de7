import { withoutScopeId } from '../address/wildcard-address.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import { shellQuoted } from './shell-quoted.ts';

/**
 * The command with which root on Linux cuts TCP connections without ending a process (ss(8),
 * `--kill`): one connection, or with `remote` all that are open with an address. Null elsewhere,
 * and where there is nothing to cut.
 */
export function cutCommand(
  sockets: readonly Socket[],
  remote: string | null,
  platform: string,
): string | null {
  const cut = sockets.filter(isConnected);
  if (platform !== 'linux' || cut.length === 0) return null;
  const condition = remote === null ? onlyOne(cut) : `dst ${hostText(remote)}`;
  return condition === null ? null : `ss --tcp --kill ${shellQuoted(condition, platform)}`;
}

function isConnected({ protocol, remote, state, networkNamespace }: Socket): boolean {
  return (
    protocol === 'tcp' && remote !== null && state !== 'TIME-WAIT' && networkNamespace === null
  );
}

function onlyOne(sockets: readonly Socket[]): string | null {
  const [socket, ...others] = sockets;
  if (socket === undefined || socket.remote === null || others.length > 0) return null;
  return `src ${endpointText(socket.local)} and dst ${endpointText(socket.remote)}`;
}

function endpointText({ address, port }: Endpoint): string {
  return `${hostText(address)}:${port}`;
}

/** ss takes IPv6 in brackets alone, and no scope id. */
function hostText(address: string): string {
  const bare = withoutScopeId(address);
  return bare.includes(':') ? `[${bare}]` : bare;
}
