import ipaddr from 'ipaddr.js';

/** The names by which this host may be called, beside the address a connection came in on. */
export interface PermittedNames {
  readonly port: number;
  /** Names and addresses besides the loopback ones; lower case. */
  readonly names: readonly string[];
}

const loopbackNames = ['localhost', '127.0.0.1', '::1'] as const;

/**
 * Whether a `Host` header names this host. A page that reached us under a name of its own (DNS
 * rebinding) does not. `localAddress` is the address the connection came in on: an address cannot
 * be rebound, so it may stand for the host.
 */
export function isPermittedHost(
  header: string | undefined,
  localAddress: string | undefined,
  permitted: PermittedNames,
): boolean {
  if (header === undefined) return false;
  const arrivedAt = localAddress === undefined ? [] : [plainAddress(localAddress)];
  const names = [...loopbackNames, ...permitted.names, ...arrivedAt];
  return names.some((name) => authority(name, permitted.port) === header.toLowerCase());
}

/** Whether an `Origin` header is the page of the very host that `hostHeader` names. */
export function isOwnOrigin(origin: string | undefined, hostHeader: string | undefined): boolean {
  if (origin === undefined || hostHeader === undefined) return false;
  return origin.toLowerCase() === `http://${hostHeader.toLowerCase()}`;
}

/** `name:port` as browsers write it: IPv6 in brackets, port 80 left out. Empty for no usable name. */
export function authority(name: string, port: number): string {
  const bracketed = name.includes(':') ? `[${name}]` : name;
  const url = `http://${bracketed}:${port}`;
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Node writes IPv4 connections of a dual-stack listener as `::ffff:192.0.2.1`. */
function plainAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}
