import { hostname, networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/**
 * Whether only this machine reaches what listens on `host`. Of names only `localhost` is known to
 * be safe.
 */
export function isLoopbackHost(host: string): boolean {
  if (host === 'localhost') return true;
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
}

/**
 * The address that was asked for: brackets of IPv6 are taken off, and nothing means loopback; to
 * Node an empty one means every address of the machine.
 */
export function hostAsked(text = ''): string {
  const host = text.trim().replace(/^\[(.*)\]$/, '$1');
  return host === '' ? '127.0.0.1' : host;
}

/**
 * What to write into a URL for a host that listens on `host`; for all addresses, one of
 * them; for an address with a scope id, which browsers do not take, the machine's name.
 */
export function addressForUrl(host: string): string {
  if (host.includes('%')) return hostname();
  if (!isUnspecified(host)) return host;
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = addresses.find((one) => !one.internal && one.family === 'IPv4');
  return outside?.address ?? '127.0.0.1';
}

/** The names besides the loopback ones under which a host that listens on `host` is called. */
export function namesOf(host: string): readonly string[] {
  if (isLoopbackHost(host)) return [];
  const names = isUnspecified(host) ? [hostname()] : [hostname(), host];
  return names.map((name) => name.toLowerCase());
}

function isUnspecified(host: string): boolean {
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'unspecified';
}
