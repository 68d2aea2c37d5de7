import { isLoopbackAddress, isUnspecifiedAddress } from '../address/wildcard-address.ts';
import { ownSchemeOfProgram, ownSchemeOfService } from '../port/own-scheme.ts';
import type { RowTarget } from './row-target.ts';

/** The parts of a URL, as a host is asked to open it. */
export interface ServiceUrl {
  readonly protocol: 'http' | 'https';
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

/**
 * How a browser would call a TCP service; null where that cannot be written (UDP, no port, a scope
 * id, which RFC 9844 takes out of URLs) or where program or port tell that it speaks a protocol of
 * its own. That any other speaks HTTP is likely, and not known without asking it.
 */
export function serviceUrl(target: RowTarget): ServiceUrl | null {
  const { service, serviceName } = target;
  if (service === null || !isCallable(target) || ownScheme(target) !== undefined) return null;
  const secure = serviceName?.startsWith('https') === true || service.port === 8443;
  return {
    protocol: secure ? 'https' : 'http',
    host: hostOf(service.address, target),
    port: service.port,
  };
}

/**
 * The URL of a service as a text to copy: as a browser calls it, or in the scheme of the protocol
 * it speaks, as `postgresql://localhost:5432`. Null where that has none.
 */
export function copyableUrl(target: RowTarget): string | null {
  const url = serviceUrl(target);
  if (url !== null) return urlText(url);
  const { service } = target;
  const scheme = ownScheme(target) ?? null;
  if (service === null || scheme === null || !isCallable(target)) return null;
  return `${scheme}://${inUrl(hostOf(service.address, target))}:${service.port}`;
}

function isCallable({ protocol, service }: RowTarget): boolean {
  return (
    protocol === 'tcp' && service !== null && service.port !== 0 && !service.address.includes('%')
  );
}

/** The program tells more than the port, where the service is its own. */
function ownScheme({ ownService, owners, serviceName }: RowTarget): string | null | undefined {
  const programs = ownService ? owners.map(({ name }) => ownSchemeOfProgram(name)) : [];
  const told = programs.find((scheme) => scheme !== undefined);
  return told === undefined ? ownSchemeOfService(serviceName) : told;
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
  const usual = protocol === 'https' ? 443 : 80;
  return `${protocol}://${inUrl(host)}${port === usual ? '' : `:${port}`}/`;
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** True for hosts that mean this machine wherever they are opened. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host);
}
