import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { ExpectedRow } from './expected-row.ts';

type Ends = Pick<Socket, 'protocol' | 'local' | 'remote'>;

/**
 * The sockets at the zoo's endpoints, among those of a whole machine: what waits at an endpoint of
 * the zoo, and what goes from one of its ports to another. The kernel gives one port to several
 * connections at once, so a port alone does not tell whose a socket is.
 */
export function rowsAmong(
  sockets: readonly Socket[],
  rows: readonly ExpectedRow[],
): readonly Socket[] {
  const endpoints = new Set(rows.map(endpointOf));
  const ports = new Set(rows.map(({ protocol, local }) => `${protocol} ${local.port}`));
  const remotePorts = new Set(rows.map(({ protocol, remote }) => `${protocol} ${remote?.port}`));
  return sockets.filter((socket) =>
    socket.remote === null
      ? endpoints.has(endpointOf(socket))
      : ports.has(`${socket.protocol} ${socket.local.port}`) &&
        remotePorts.has(`${socket.protocol} ${socket.remote.port}`),
  );
}

function endpointOf({ protocol, local }: Ends): string {
  return `${protocol} ${local.address} ${local.port}`;
}
