import type { Socket } from '../../../src-main/core/socket/socket.ts';

/** The distinct ports of waiting sockets in their order; those of UDP say so. */
export function listeningPorts(waiting: readonly Socket[]): readonly string[] {
  const names = waiting.map(({ protocol, local }) =>
    protocol === 'udp' ? `${local.port}/udp` : String(local.port),
  );
  return [...new Set(names)];
}
