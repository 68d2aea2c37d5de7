import { isLoopbackAddress, isUnspecifiedAddress } from '../address/wildcard-address.ts';
import type { RowTarget } from './row-target.ts';

/** The parts of a URL, as a host is asked to open it. */
export interface ServiceUrl {
  readonly protocol: 'http' | 'https';
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

/**
 * How a browser would call a TCP service; null where that cannot be written: UDP, no port, a
 * scope id (RFC 9844 takes it out of URLs). Whether it speaks HTTP is not known without asking it.
 */
export function serviceUrl(target: RowTarget): ServiceUrl | null {
  const { protocol, service, serviceName } = target;
  if (protocol !== 'tcp' || service === null || service.port === 0) return null;
  if (service.address.includes('%')) return null;
  const secure = serviceName?.startsWith('https') === true || service.port === 8443;
  return {
    protocol: secure ? 'https' : 'http',
    host: hostOf(service.address, target),
    port: service.port,
  };
}

/** `localhost` may mean the other program where two share the number, so the address is told. */
function hostOf(address: string, { ownService, shadowed }: RowTarget): string {
  const open = isUnspecifiedAddress(address);
  if (ownService && !shadowed && (open || address === '127.0.0.1' || address === '::1')) {
    return 'localhost';
  }
  if (!open) return address;
  return address === '::' ? '::1' : '127.0.0.1';
}

/** `http://localhost:3000/`, `http://[::1]:3000/`; the usual port of the protocol is left out. */
export function urlText({ protocol, host, port }: ServiceUrl): string {
  const name = host.includes(':') ? `[${host}]` : host;
  const usual = protocol === 'https' ? 443 : 80;
  return `${protocol}://${name}${port === usual ? '' : `:${port}`}/`;
}

/** True for hosts that mean this machine wherever they are opened. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host);
}
