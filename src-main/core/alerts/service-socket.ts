import type { PortRange } from '../machine/machine.ts';
import { isClientUdp } from '../port/client-port.ts';
import type { Socket } from '../socket/socket.ts';

/**
 * True for a socket on which a service of this machine waits: a listener, or a bound UDP socket
 * that is no client's. What waits in a container's own network is reached through the port that
 * was published here, which is a socket of its own.
 */
export function isService(socket: Socket, ephemeralPorts: PortRange): boolean {
  const { role, remote, protocol, local, networkNamespace } = socket;
  if (networkNamespace !== null || remote !== null) return false;
  if (role === 'listener') return true;
  return role === 'bound' && !isClientUdp({ protocol, port: local.port }, ephemeralPorts);
}

/** What stands for a port of the machine in keys: `tcp 3000`. */
export function portKey({ protocol, local }: Pick<Socket, 'protocol' | 'local'>): string {
  return `${protocol} ${local.port}`;
}

const longestProgram = 64;

/**
 * The programs that hold a socket, by name: a program that was started again, and so has another
 * pid, is the same. Empty where nobody may be seen.
 */
export function programsOf({ owners }: Pick<Socket, 'owners'>): readonly string[] {
  return [...new Set(owners.map(({ name }) => name.slice(0, longestProgram)))];
}
