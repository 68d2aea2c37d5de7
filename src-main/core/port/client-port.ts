import type { PortRange } from '../machine/machine.ts';
import type { Protocol } from '../socket/socket.ts';
import { portClass } from './port-class.ts';

/** True where this OS gives the port to a client: a UDP socket there waits for answers only. */
export function isClientUdp(
  { protocol, port }: { readonly protocol: Protocol; readonly port: number },
  { first, last }: PortRange,
): boolean {
  return protocol === 'udp' && port >= first && port <= last;
}

/**
 * True for a number that nobody chose: in the range this OS gives away, or in the dynamic range of
 * RFC 6335. It is another one each time, so it tells nothing about who waits on it.
 */
export function isDynamicPort(port: number, { first, last }: PortRange): boolean {
  return (port >= first && port <= last) || portClass(port) === 'dynamic';
}
